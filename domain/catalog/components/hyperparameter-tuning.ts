import type { ComponentKind } from '../component-kind.ts'

export const hyperparameterTuning = {
  id: 'hyperparameter-tuning',
  name: 'Hyperparameter tuning',
  layer: 'ai-ml-model',
  crossCutting: null,
  category: 'training',
  alternatives: null,
  services: { aws: ['SageMaker automatic model tuning'], azure: ['Azure ML sweep'], gcp: ['Vertex AI hyperparameter tuning (Vizier)'], 'self-hosted': ['Katib, Optuna, Ray Tune'] },
  resources: { aws: ['aws_sagemaker_pipeline'], azure: ['azurerm_machine_learning_compute_cluster'] },
  charts: ['katib (Kubeflow manifests)'],
  costDrivers: ['trials x hours'],
  connectsIn: ['model-training-job'],
  connectsOut: ['experiment-tracking', 'model-registry'],
  accepts: ['control', 'model', 'telemetry'],
  offers: ['model', 'telemetry'],
  properties: ['trials', 'algorithm', 'early_stop'],
  aliases: ['HPO', 'hyperparameter', 'Optuna', 'Katib', 'sweep'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts unchecked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
