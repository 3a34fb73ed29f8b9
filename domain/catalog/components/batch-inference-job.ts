import type { ComponentKind } from '../component-kind.ts'

export const batchInferenceJob = {
  id: 'batch-inference-job',
  name: 'Batch inference job',
  layer: 'application-serving',
  crossCutting: null,
  category: 'serving',
  alternatives: 'ml-serving',
  services: { aws: ['SageMaker Batch Transform', 'Bedrock batch inference'], azure: ['Azure ML batch endpoints', 'Azure OpenAI Batch'], gcp: ['Vertex AI batch prediction', 'BigQuery ML'], 'self-hosted': ['Ray Data / Spark batch scoring, vLLM offline'] },
  resources: { aws: ['aws_sagemaker_model', 'aws_batch_job_definition'], azure: ['azurerm_machine_learning_compute_cluster'], gcp: ['google_bigquery_job'] },
  charts: ['kuberay/kuberay-operator'],
  costDrivers: ['compute hours (spot)', 'tokens at batch rate'],
  connectsIn: ['scheduler', 'ml-pipeline', 'data-lake', 'feature-store', 'model-registry', 'workflow-orchestrator'],
  connectsOut: ['data-warehouse', 'data-lake', 'nosql-database', 'bi-dashboard', 'model-monitoring'],
  accepts: ['control', 'dataset', 'feature', 'model', 'object', 'table'],
  offers: ['table', 'object', 'kv', 'telemetry'],
  properties: ['schedule', 'rows', 'window_h', 'spot'],
  aliases: ['batch scoring', 'batch inference', 'offline scoring', 'nightly predictions', 'bulk scoring', 'batch transform', 'Batch-Vorhersage', '批处理', 'バッチ'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts checked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
