import type { ComponentKind } from '../component-kind.ts'

export const rewardModel = {
  id: 'reward-model',
  name: 'Reward model / verifier',
  layer: 'ai-ml-model',
  crossCutting: null,
  category: 'model',
  alternatives: null,
  services: { aws: ['SageMaker model'], azure: ['Azure ML model'], gcp: ['Vertex AI model'], 'self-hosted': ['HF TRL reward model, verifiers'] },
  resources: { aws: ['aws_sagemaker_model'], azure: ['azurerm_machine_learning_workspace'], gcp: ['google_vertex_ai_endpoint'] },
  charts: [],
  costDrivers: ['GPU-hours'],
  connectsIn: ['data-labeling', 'feedback-store'],
  connectsOut: ['rl-policy', 'llm-evaluation'],
  accepts: ['label', 'dataset'],
  offers: ['model'],
  properties: ['preference_pairs'],
  aliases: ['reward model', 'preference model', 'RLHF', 'judge model'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts n/a)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
