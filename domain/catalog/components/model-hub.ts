import type { ComponentKind } from '../component-kind.ts'

export const modelHub = {
  id: 'model-hub',
  name: 'Model hub / catalog',
  layer: 'ai-ml-model',
  crossCutting: null,
  category: 'development',
  alternatives: null,
  services: { aws: ['SageMaker JumpStart', 'Bedrock Marketplace'], azure: ['Foundry model catalog'], gcp: ['Model Garden'], 'self-hosted': ['Hugging Face Hub mirror, NGC'] },
  resources: { aws: ['aws_sagemaker_hub'], azure: ['azurerm_cognitive_account'], gcp: ['google_vertex_ai_endpoint_with_model_garden_deployment'] },
  charts: [],
  costDrivers: ['storage', 'egress'],
  connectsIn: [],
  connectsOut: ['open-weight-llm', 'fine-tuning-job', 'model-registry'],
  accepts: [],
  offers: ['model'],
  properties: ['license_filter', 'scan'],
  aliases: ['Hugging Face', 'model zoo', 'JumpStart', 'Model Garden', 'NGC', 'model catalog'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts n/a)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
