import type { ComponentKind } from '../component-kind.ts'

export const modelEvaluation = {
  id: 'model-evaluation',
  name: 'Model evaluation / validation',
  layer: 'ai-ml-model',
  crossCutting: null,
  category: 'evaluation',
  alternatives: null,
  services: { aws: ['SageMaker evaluation jobs', 'Clarify'], azure: ['Azure ML evaluation', 'Responsible AI dashboard'], gcp: ['Vertex AI model evaluation'], 'self-hosted': ['Evidently, MLflow evaluate, custom tests'] },
  resources: { aws: ['aws_sagemaker_pipeline'], azure: ['azurerm_machine_learning_workspace'] },
  charts: [],
  costDrivers: ['eval hours'],
  connectsIn: ['model-training-job', 'dataset-versioning', 'simulation-environment'],
  connectsOut: ['model-registry', 'ml-pipeline', 'model-governance'],
  accepts: ['model', 'dataset'],
  offers: ['telemetry', 'control'],
  properties: ['metrics', 'slices', 'gate'],
  aliases: ['evaluation', 'validation', 'champion challenger', 'backtesting', 'test set', 'acceptance gate'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts n/a)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
