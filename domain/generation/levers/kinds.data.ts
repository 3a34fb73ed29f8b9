/** Kinds that a lever concerns. */

/** Work that may stop and go on later. */
export const interruptible = ['model-training-job', 'fine-tuning-job', 'hyperparameter-tuning', 'distributed-training', 'automl', 'batch-inference-job', 'batch-compute', 'spark-processing', 'gpu-training-cluster', 'ai-accelerator-pool', 'simulation-environment', 'genomics-workflow', 'ray-cluster'] as const

/** Machines that run all the time. */
export const steady = ['gpu-inference-pool', 'kubernetes-cluster', 'cpu-node-pool', 'llm-inference-server', 'realtime-inference-endpoint', 'triton-inference-server', 'relational-database', 'in-memory-cache', 'search-index', 'data-warehouse', 'virtual-machine', 'graph-database', 'kafka', 'notebook-workspace'] as const

/** What may stop altogether while nobody asks. */
export const idle = ['serverless-container', 'serverless-function', 'serverless-inference-endpoint', 'async-inference-endpoint'] as const

export const cold = ['object-storage', 'data-lake', 'archive-storage', 'log-analytics', 'backup-service', 'checkpoint-store'] as const

/** What answers while somebody waits. */
export const answering = ['realtime-inference-endpoint', 'triton-inference-server', 'llm-inference-server', 'serverless-inference-endpoint', 'async-inference-endpoint', 'streaming-inference', 'inference-gateway', 'app-backend', 'web-app', 'chat-ui', 'api-gateway', 'llm-gateway', 'search-api', 'rag-orchestrator', 'agent-orchestrator'] as const

/** What keeps data. */
export const keeping = ['relational-database', 'nosql-database', 'vector-database', 'search-index', 'object-storage', 'data-lake', 'online-feature-store', 'feature-store', 'health-data-store', 'time-series-database', 'graph-database', 'data-warehouse', 'olap-store', 'model-registry', 'feedback-store', 'agent-memory'] as const

/** Language models that run on machines of one's own. */
export const ownModels = ['llm-inference-server', 'open-weight-llm'] as const

/** Accelerators that are tried where answers have to come sooner, ids of the accelerator list; those a place does not have are passed over by the sizing. */
export const fastAccelerators = ['L40S', 'RTX-PRO-6000', 'A100-80GB', 'H100', 'H200', 'B200', 'MI300X', 'TPU-v6e'] as const
