import type { ComponentKind } from '../component-kind.ts'

export const modelRegistry = {
  id: 'model-registry',
  name: 'Model registry',
  layer: 'orchestration-mlops',
  crossCutting: null,
  category: 'mlops',
  alternatives: null,
  services: { aws: ['SageMaker Model Registry'], azure: ['Azure ML model registry'], gcp: ['Vertex AI Model Registry'], 'self-hosted': ['MLflow Registry, Kubeflow Model Registry (Hub), KitOps'] },
  resources: { aws: ['aws_sagemaker_model_package_group'], azure: ['azurerm_machine_learning_workspace'], gcp: ['google_vertex_ai_metadata_store'] },
  charts: ['community-charts/mlflow'],
  costDrivers: ['storage'],
  connectsIn: ['model-training-job', 'fine-tuning-job', 'experiment-tracking', 'model-evaluation'],
  connectsOut: ['realtime-inference-endpoint', 'llm-inference-server', 'batch-inference-job', 'edge-fleet-manager', 'model-optimization'],
  accepts: ['model', 'telemetry'],
  offers: ['model', 'event'],
  properties: ['stages', 'approval', 'signing', 'lineage'],
  aliases: ['model registry', 'model versioning', 'champion', 'model catalog internal', 'MLflow registry', 'Modellregister'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts checked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
