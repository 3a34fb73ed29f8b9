import type { ComponentKind } from '../component-kind.ts'

export const contentSafetyModel = {
  id: 'content-safety-model',
  name: 'Content moderation / safety model',
  layer: 'ai-ml-model',
  crossCutting: 'security',
  category: 'model',
  alternatives: null,
  services: { aws: ['Amazon Rekognition moderation', 'Bedrock Guardrails content filters'], azure: ['Azure AI Content Safety'], gcp: ['Vertex AI safety filters', 'Vision SafeSearch'], 'self-hosted': ['Llama Guard, NemoGuard, ShieldGemma'] },
  resources: { aws: ['aws_bedrock_guardrail'], azure: ['azurerm_cognitive_account', 'azurerm_cognitive_account_rai_policy'], gcp: ['google_model_armor_template'] },
  charts: [],
  costDrivers: ['images', 'text units'],
  connectsIn: ['event-bus', 'message-queue', 'api-gateway', 'object-storage'],
  connectsOut: ['human-review', 'event-bus', 'nosql-database'],
  accepts: ['object', 'event', 'http'],
  offers: ['event', 'http'],
  properties: ['categories', 'thresholds', 'sla_s'],
  aliases: ['content moderation', 'NSFW', 'toxicity', 'hate speech', 'trust and safety', 'UGC moderation', 'Llama Guard', 'moderate'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts n/a)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
