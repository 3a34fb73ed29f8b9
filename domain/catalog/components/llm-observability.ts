import type { ComponentKind } from '../component-kind.ts'

export const llmObservability = {
  id: 'llm-observability',
  name: 'LLM observability / tracing',
  layer: 'orchestration-mlops',
  crossCutting: 'observability',
  category: 'llmops',
  alternatives: null,
  services: { aws: ['CloudWatch generative AI observability', 'AgentCore Observability'], azure: ['Foundry tracing + Application Insights'], gcp: ['Vertex AI / Cloud Trace agent observability'], 'self-hosted': ['Langfuse, Arize Phoenix, OpenLLMetry'] },
  resources: { aws: ['aws_bedrock_model_invocation_logging_configuration'], azure: ['azurerm_application_insights'], gcp: ['google_logging_project_bucket_config'] },
  charts: ['langfuse/langfuse', 'oci://registry-1.docker.io/arizephoenix/phoenix-helm'],
  costDrivers: ['traces', 'storage'],
  connectsIn: ['llm-gateway', 'rag-orchestrator', 'agent-orchestrator', 'llm-inference-server'],
  connectsOut: ['llm-evaluation', 'alerting', 'feedback-store'],
  accepts: ['telemetry', 'llm'],
  offers: ['telemetry', 'dataset'],
  properties: ['sampling', 'pii_scrub', 'cost_per_request'],
  aliases: ['Langfuse', 'LangSmith', 'Phoenix', 'token usage', 'prompt logging', 'LLM tracing', 'LLM monitoring', 'hallucination monitoring'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts checked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
