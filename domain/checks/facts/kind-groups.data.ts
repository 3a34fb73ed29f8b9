/** Which kinds of the catalogue the words of the rule texts mean, from the kind map of the rules study of 2026-11-24. */
export const kindGroups = {
  agent: ['agent-orchestrator', 'conversational-bot'],
  'agent-orchestrator': ['agent-orchestrator'],
  'alert target': ['alerting', 'notification-service'], // satisfies OPS-011
  'api-gateway': ['api-gateway', 'inference-gateway', 'kubernetes-ingress'],
  appeal: [], // property or edge to human-review
  approval: ['human-review', 'progressive-delivery', 'model-governance'], // gate on a deploy edge
  'audit-log': ['audit-log'],
  autoscaling: ['cluster-autoscaler', 'pod-autoscaler'], // node or property
  'backup-store': ['backup-service', 'archive-storage'],
  'batch-inference': ['batch-inference-job'],
  'bias-check': ['data-quality', 'model-evaluation'], // property checks includes bias
  'bias-monitor': ['model-monitoring'], // property monitors includes bias
  'block-store': ['block-storage', 'file-storage'],
  cache: ['in-memory-cache', 'semantic-cache', 'cdn', 'dataset-cache'],
  camera: ['camera'],
  canary: ['progressive-delivery'], // satisfies REL-013
  'ci-cd': ['ci-cd', 'gitops-controller'],
  confidentialComputing: ['confidential-compute'], // node or property
  'consent-manager': [], // NEW component wanted
  'container-registry': ['container-registry', 'artifact-repository'],
  'cost-alert': ['finops-cost-monitor'],
  'cost-monitor': ['finops-cost-monitor'],
  'data-catalog': ['data-catalog'],
  'data-lake': ['data-lake', 'lakehouse-table-format'],
  'data-quality': ['data-quality'],
  database: ['relational-database', 'nosql-database', 'graph-database', 'time-series-database', 'olap-store', 'health-data-store'],
  'dataset version': ['dataset-versioning'], // satisfies DATA-004
  ddosProtection: ['ddos-protection'], // node or property
  'de-identify': ['pii-redaction'],
  dlp: ['data-loss-prevention'], // satisfies DATA-018, SEC-016 in part
  'drift-monitor': ['model-monitoring'], // property monitors includes drift
  'edge-device': ['edge-device', 'edge-gateway', 'edge-server'],
  'edge-inference': ['edge-inference-runtime', 'on-device-inference'],
  'embedding step': ['embedding-pipeline', 'embedding-model'],
  etl: ['etl-service', 'spark-processing', 'databricks-platform', 'feature-pipeline'],
  evaluation: ['model-evaluation', 'llm-evaluation'],
  'experiment-tracker': ['experiment-tracking'],
  explainer: ['explainability'],
  'feature-select': ['feature-pipeline'], // property
  'feature-store': ['feature-store', 'online-feature-store'],
  feedback: ['feedback-store'], // satisfies RAI-010
  'fine-tune-job': ['fine-tuning-job'],
  'foundation-model': ['open-weight-llm', 'foundation-model-api'],
  'foundation-model-api': ['foundation-model-api', 'third-party-api'],
  'gpu-cluster': ['gpu-training-cluster', 'gpu-inference-pool', 'ai-accelerator-pool', 'bare-metal-gpu-server', 'ray-cluster'],
  guardrail: ['guardrails', 'content-safety-model'],
  'human-review': ['human-review'],
  iac: ['iac-provisioner'], // satisfies OPS-014
  'identity-provider': ['identity-provider', 'iam'],
  'inference-endpoint': ['realtime-inference-endpoint', 'async-inference-endpoint', 'serverless-inference-endpoint', 'streaming-inference', 'llm-inference-server', 'triton-inference-server'], // mode from the id
  interconnect: ['rdma-fabric', 'dedicated-interconnect', 'site-to-site-vpn', 'multicloud-interconnect'], // rdma-fabric inside a cluster; the others for hybrid links
  iot: ['iot-sensor', 'iot-broker', 'industrial-data-collector'],
  'key-store': ['key-management', 'hsm'],
  kubernetes: ['kubernetes-cluster', 'edge-k8s'],
  'lineage-tracker': ['data-lineage'],
  llm: ['open-weight-llm', 'llm-inference-server', 'foundation-model-api'],
  'llm-gateway': ['llm-gateway'],
  'load-balancer': ['load-balancer-l7', 'load-balancer-l4', 'global-load-balancer'],
  'log-store': ['log-analytics'],
  'managed-ml': ['realtime-inference-endpoint', 'automl', 'ml-pipeline'], // managed = true
  'mcp-server': ['tool-gateway', 'third-party-api'], // property protocol = mcp
  'memory-store': ['agent-memory'],
  'mobile-app': ['mobile-client'],
  model: ['tabular-ml-model', 'vision-model', 'nlp-model', 'recommender-model', 'ranking-model', 'forecasting-model', 'anomaly-detection-model', 'gnn-model', 'rl-policy', 'open-weight-llm', 'embedding-model', 'reranker-model', 'vision-language-model', 'speech-to-text', 'text-to-speech', 'translation-model', 'image-generation-model'],
  'model card': ['model-governance'], // satisfies RAI-007
  'model-registry': ['model-registry', 'model-hub'],
  'model-scan': ['vulnerability-scanner', 'supply-chain-signing'],
  'model-serving': ['triton-inference-server', 'llm-inference-server', 'realtime-inference-endpoint'],
  'model-store': ['checkpoint-store', 'model-hub', 'artifact-repository'],
  monitoring: ['metrics-monitoring', 'llm-observability', 'gpu-telemetry'],
  'network zone': ['vpc', 'on-prem-network', 'transit-hub'],
  notebook: ['notebook-workspace'],
  'object-store': ['object-storage', 'archive-storage'],
  'parallel-fs': ['parallel-file-system', 'dataset-cache'],
  perimeter: ['data-perimeter', 'network-firewall'], // satisfies SEC-016
  pipeline: ['ml-pipeline', 'workflow-orchestrator'],
  policy: ['policy-engine'], // admission policy for SEC-027
  'private-endpoint': ['private-endpoint'],
  'prompt-registry': ['prompt-management'],
  queue: ['message-queue', 'event-bus'],
  redact: ['pii-redaction', 'data-loss-prevention'],
  'retraining trigger': ['retraining-trigger'], // edge from model-monitoring
  retriever: ['rag-orchestrator', 'search-index', 'vector-database'],
  'safe-state': ['local-actuator'], // property fallback
  sandbox: ['code-sandbox'], // satisfies SEC-038
  sanitizer: ['document-extraction', 'data-quality', 'guardrails'], // property sanitizes = true
  'secrets-manager': ['secrets-manager'],
  'serverless-function': ['serverless-function', 'serverless-container'], // catalogue flag gpu, maxMemoryGb
  source: ['source-system', 'third-party-api', 'cdc-connector', 'file-transfer', 'knowledge-connector'],
  'source-repo': ['source-repo'],
  spot: ['spot-capacity'], // node or property capacity = spot
  standby: [], // deployment of an existing component in a second zone or region
  stream: ['event-stream', 'kafka', 'stream-delivery'],
  'stream-processor': ['stream-processor'],
  synthetic: ['synthetic-data-generator'],
  'threat-detection': ['threat-detection', 'siem'],
  tokenize: ['pii-redaction'], // property method = tokenize
  tool: ['tool-gateway', 'third-party-api', 'code-sandbox'],
  'tool-registry': ['tool-gateway'], // property allowList
  tracing: ['distributed-tracing', 'llm-observability'],
  'training-job': ['model-training-job', 'distributed-training', 'automl', 'federated-learning-server'],
  'tuning-job': ['hyperparameter-tuning'],
  user: ['client-user'],
  'vector-db': ['vector-database', 'search-index'],
  vehicle: ['vehicle-fleet'],
  vm: ['virtual-machine', 'cpu-node-pool'],
  'voice-app': ['contact-center', 'conversational-bot'],
  waf: ['waf'],
  warehouse: ['data-warehouse', 'query-engine'],
  'web-app': ['web-app', 'chat-ui', 'app-backend'],
  workflow: ['workflow-orchestrator', 'scheduler'],
  // Words of SEC-030, SEC-031 and PERF-008 that the map leaves out, and what stands for them in the catalogue (our reading, confidence medium).
  email: ['notification-service'],
  'code-runner': ['code-sandbox'],
  'serverless-container-gpu': ['serverless-container'],
} as const satisfies Readonly<Record<string, readonly string[]>>
