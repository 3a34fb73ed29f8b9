import type { ComponentKind } from '../component-kind.ts'

export const promptManagement = {
  id: 'prompt-management',
  name: 'Prompt management',
  layer: 'orchestration-mlops',
  crossCutting: null,
  category: 'llmops',
  alternatives: null,
  services: { aws: ['Amazon Bedrock Prompt Management'], azure: ['Foundry prompt assets'], gcp: ['Vertex AI prompt management'], 'self-hosted': ['Langfuse prompts, Git'] },
  resources: { aws: ['aws_bedrockagent_prompt'], azure: ['azurerm_app_configuration'], gcp: ['google_storage_bucket'] },
  charts: ['langfuse/langfuse'],
  costDrivers: ['none'],
  connectsIn: ['source-repo', 'llm-evaluation'],
  connectsOut: ['rag-orchestrator', 'agent-orchestrator'],
  accepts: ['code', 'telemetry'],
  offers: ['control'],
  properties: ['versions', 'ab'],
  aliases: ['prompt versioning', 'prompt management', 'prompt registry', 'prompt library'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts checked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
