import type { ComponentKind } from '../component-kind.ts'

export const experimentTracking = {
  id: 'experiment-tracking',
  name: 'Experiment tracking',
  layer: 'orchestration-mlops',
  crossCutting: null,
  category: 'mlops',
  alternatives: null,
  services: { aws: ['SageMaker managed MLflow'], azure: ['Azure ML (MLflow)'], gcp: ['Vertex AI Experiments / TensorBoard'], 'self-hosted': ['MLflow, Weights & Biases (self-managed), Aim'] },
  resources: { aws: ['aws_sagemaker_mlflow_tracking_server'], azure: ['azurerm_machine_learning_workspace'], gcp: ['google_vertex_ai_tensorboard'] },
  charts: ['community-charts/mlflow'],
  costDrivers: ['server size', 'storage'],
  connectsIn: ['model-training-job', 'notebook-workspace', 'fine-tuning-job'],
  connectsOut: ['model-registry'],
  accepts: ['telemetry', 'model'],
  offers: ['telemetry', 'model'],
  properties: ['retention', 'artifacts'],
  aliases: ['MLflow', 'W&B', 'Weights and Biases', 'experiment tracking', 'TensorBoard', 'runs'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts checked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
