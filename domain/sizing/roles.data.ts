/** What a kind does with machines, for sizing. Kinds that are not here compute nothing of their own. */
export type Role =
  | 'language-server'
  | 'model-server'
  | 'training'
  | 'accelerator-pool'
  | 'cpu-pool'
  | 'cluster'
  | 'service'
  | 'processing'
  | 'vector-store'

export const roles: Readonly<Record<string, Role>> = {
  'llm-inference-server': 'language-server', 'triton-inference-server': 'model-server', 'realtime-inference-endpoint': 'model-server', 'async-inference-endpoint': 'model-server',
  'batch-inference-job': 'model-server', 'streaming-inference': 'model-server', 'video-analytics-service': 'model-server',
  'model-training-job': 'training', 'fine-tuning-job': 'training', 'distributed-training': 'training', 'hyperparameter-tuning': 'training', automl: 'training', 'rl-policy': 'training',
  'gpu-training-cluster': 'accelerator-pool', 'gpu-inference-pool': 'accelerator-pool', 'ai-accelerator-pool': 'accelerator-pool', 'bare-metal-gpu-server': 'accelerator-pool', 'simulation-environment': 'cpu-pool',
  'cpu-node-pool': 'cpu-pool', 'virtual-machine': 'cpu-pool', 'batch-compute': 'cpu-pool', 'hpc-scheduler': 'cpu-pool', 'ray-cluster': 'cpu-pool', 'confidential-compute': 'cpu-pool', 'notebook-workspace': 'cpu-pool',
  'kubernetes-cluster': 'cluster', 'edge-k8s': 'cluster',
  'app-backend': 'service', 'search-api': 'service', 'rag-orchestrator': 'service', 'agent-orchestrator': 'service', 'llm-gateway': 'service', 'inference-gateway': 'service', 'chat-ui': 'service', 'web-app': 'service',
  'serverless-container': 'service', 'tool-gateway': 'service', guardrails: 'service', 'pii-redaction': 'service', 'federated-learning-server': 'service', 'experiment-tracking': 'service', 'kubernetes-ingress': 'service',
  'spark-processing': 'processing', 'stream-processor': 'processing', 'etl-service': 'processing', 'feature-pipeline': 'processing', 'embedding-pipeline': 'processing', 'data-quality': 'processing', 'model-evaluation': 'processing',
  'model-monitoring': 'processing', 'genomics-workflow': 'processing', explainability: 'processing', 'synthetic-data-generator': 'processing', 'document-extraction': 'processing',
  'vector-database': 'vector-store', 'search-index': 'vector-store',
  'federated-learning-client': 'service', 'serverless-inference-endpoint': 'service', 'model-optimization': 'processing',
}

/** CPU milliseconds of one request, and GB of memory for each vCPU. Recalled 2026-11-24 from usual services, confidence low: figures rest on it only where nobody says vcpus. */
export const serviceWork: Readonly<Record<string, { cpuMs: number; memoryGBPerVcpu: number }>> = {
  'app-backend': { cpuMs: 20, memoryGBPerVcpu: 2 }, 'search-api': { cpuMs: 20, memoryGBPerVcpu: 2 }, 'rag-orchestrator': { cpuMs: 60, memoryGBPerVcpu: 2 }, 'agent-orchestrator': { cpuMs: 100, memoryGBPerVcpu: 2 },
  'llm-gateway': { cpuMs: 5, memoryGBPerVcpu: 2 }, 'inference-gateway': { cpuMs: 3, memoryGBPerVcpu: 2 }, 'chat-ui': { cpuMs: 5, memoryGBPerVcpu: 2 }, 'web-app': { cpuMs: 5, memoryGBPerVcpu: 2 },
  'serverless-container': { cpuMs: 20, memoryGBPerVcpu: 2 }, 'tool-gateway': { cpuMs: 10, memoryGBPerVcpu: 2 }, guardrails: { cpuMs: 30, memoryGBPerVcpu: 2 }, 'pii-redaction': { cpuMs: 30, memoryGBPerVcpu: 2 },
  'federated-learning-server': { cpuMs: 50, memoryGBPerVcpu: 4 }, 'experiment-tracking': { cpuMs: 20, memoryGBPerVcpu: 4 }, 'kubernetes-ingress': { cpuMs: 2, memoryGBPerVcpu: 2 },
  'federated-learning-client': { cpuMs: 50, memoryGBPerVcpu: 4 }, 'serverless-inference-endpoint': { cpuMs: 30, memoryGBPerVcpu: 2 },
}

/** The family a kind's model is of when nobody names the model. */
export type Family = 'llm' | 'encoder' | 'vision' | 'speech' | 'diffusion' | 'classical'
export const familyOfKind: Readonly<Record<string, Family>> = {
  'open-weight-llm': 'llm', 'vision-language-model': 'llm', 'llm-inference-server': 'llm', 'reward-model': 'llm',
  'embedding-model': 'encoder', 'reranker-model': 'encoder', 'nlp-model': 'encoder', 'content-safety-model': 'encoder', 'translation-model': 'encoder',
  'vision-model': 'vision', 'speech-to-text': 'speech', 'text-to-speech': 'speech', 'image-generation-model': 'diffusion', 'video-analytics-service': 'vision',
  'tabular-ml-model': 'classical', 'forecasting-model': 'classical', 'anomaly-detection-model': 'classical', 'ranking-model': 'classical', 'recommender-model': 'classical', 'gnn-model': 'classical', 'rl-policy': 'classical',
}

/** Model taken for a family when nobody names one. */
export const usualModel: Readonly<Record<Exclude<Family, 'classical'>, string>> = {
  llm: 'meta-llama/Llama-3.3-70B', encoder: 'BAAI/bge-m3', vision: 'resnet50', speech: 'openai/whisper-large-v3', diffusion: 'stabilityai/sdxl-base-1.0',
}
/** Model taken for a tier of language model. */
export const modelOfTier: Readonly<Record<string, string>> = { small: 'meta-llama/Llama-3.1-8B', mid: 'meta-llama/Llama-3.3-70B', frontier: 'deepseek-ai/DeepSeek-V3' }

/** CPU milliseconds of one prediction of a tree or linear model with its features. Recalled 2026-11-24, confidence low. */
export const classicalCpuMs = 3

/** Kinds of models that run on machines of their own where nothing is drawn that runs them, rather than being bought by use. */
export const modelsOnMachines: ReadonlySet<string> = new Set(['open-weight-llm', 'tabular-ml-model', 'forecasting-model', 'anomaly-detection-model', 'ranking-model', 'recommender-model', 'gnn-model', 'reward-model'])

/** The provider's own chip in a pool of accelerators that names none: the current one with a list price. */
export const chipOfPool: Readonly<Record<string, { training: string; inference: string }>> = {
  aws: { training: 'Trainium1', inference: 'Inferentia2' },
  gcp: { training: 'TPU-v5p', inference: 'TPU-v6e' },
  'self-hosted': { training: 'Gaudi3', inference: 'Gaudi3' },
}

/** Formats that models are published in, where it is neither 16 bits nor a matter of choice. */
export const publishedPrecision: Readonly<Record<string, 'fp4' | 'fp8'>> = { 'openai/gpt-oss-20b': 'fp4', 'openai/gpt-oss-120b': 'fp4' }
