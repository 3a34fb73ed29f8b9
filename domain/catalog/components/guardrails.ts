import type { ComponentKind } from '../component-kind.ts'

export const guardrails = {
  id: 'guardrails',
  name: 'LLM guardrails',
  layer: 'application-serving',
  crossCutting: 'security',
  category: 'safety',
  alternatives: null,
  services: { aws: ['Amazon Bedrock Guardrails'], azure: ['Azure AI Content Safety (Prompt Shields, groundedness)'], gcp: ['Model Armor'], 'self-hosted': ['NeMo Guardrails, Llama Guard, Guardrails AI'] },
  resources: { aws: ['aws_bedrock_guardrail', 'aws_bedrock_guardrail_version'], azure: ['azurerm_cognitive_account', 'azurerm_cognitive_account_rai_policy'], gcp: ['google_model_armor_template', 'google_model_armor_floorsetting'] },
  charts: ['nvidia nemo-guardrails'],
  costDrivers: ['text units'],
  connectsIn: ['llm-gateway', 'rag-orchestrator', 'agent-orchestrator', 'foundation-model-api'],
  connectsOut: ['llm-observability', 'audit-log'],
  accepts: ['llm', 'http'],
  offers: ['llm', 'telemetry'],
  properties: ['pii', 'jailbreak', 'topics', 'groundedness'],
  aliases: ['guardrails', 'prompt injection', 'jailbreak', 'content filter', 'safety', 'NeMo Guardrails', 'hallucination check', 'Model Armor', 'toxicity filter'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts unchecked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
