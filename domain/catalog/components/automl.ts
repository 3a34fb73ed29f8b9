import type { ComponentKind } from '../component-kind.ts'

export const automl = {
  id: 'automl',
  name: 'AutoML',
  layer: 'ai-ml-model',
  crossCutting: null,
  category: 'training',
  alternatives: null,
  services: { aws: ['SageMaker Autopilot / Canvas'], azure: ['Azure ML automated ML'], gcp: ['Vertex AI AutoML'], 'self-hosted': ['AutoGluon, FLAML, H2O'] },
  resources: { aws: ['aws_sagemaker_domain'], azure: ['azurerm_machine_learning_workspace'], gcp: ['google_vertex_ai_dataset'] },
  charts: [],
  costDrivers: ['training hours'],
  connectsIn: ['data-lake', 'data-warehouse', 'feature-store'],
  connectsOut: ['model-registry'],
  accepts: ['dataset'],
  offers: ['model'],
  properties: ['task', 'budget_h'],
  aliases: ['AutoML', 'no data scientists', 'automatic modelling', 'Autopilot', 'low-code ML'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts n/a)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
