import type { ComponentKind } from '../component-kind.ts'

export const mlPipeline = {
  id: 'ml-pipeline',
  name: 'ML pipeline orchestrator',
  layer: 'orchestration-mlops',
  crossCutting: null,
  category: 'orchestration',
  alternatives: 'ml-orchestration',
  services: { aws: ['Amazon SageMaker Pipelines'], azure: ['Azure ML pipelines'], gcp: ['Vertex AI Pipelines'], 'self-hosted': ['Kubeflow Pipelines, Flyte, ZenML'] },
  resources: { aws: ['aws_sagemaker_pipeline'], azure: ['azurerm_machine_learning_workspace'], gcp: ['google_vertex_ai_metadata_store'] },
  charts: ['kubeflow pipelines (manifests)', 'flyteorg/flyte-core'],
  costDrivers: ['step compute'],
  connectsIn: ['retraining-trigger', 'ci-cd', 'feature-store', 'data-lake'],
  connectsOut: ['model-training-job', 'model-evaluation', 'model-registry', 'batch-inference-job'],
  accepts: ['control', 'dataset', 'code'],
  offers: ['control', 'model', 'event'],
  properties: ['schedule', 'caching', 'approval_gate'],
  aliases: ['ML pipeline', 'training pipeline', 'Kubeflow', 'SageMaker Pipelines', 'Vertex Pipelines', 'MLOps pipeline', 'Flyte', 'Metaflow'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts unchecked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
