import type { ComponentKind } from '../component-kind.ts'

export const llmGateway = {
  id: 'llm-gateway',
  name: 'LLM / AI gateway',
  layer: 'application-serving',
  crossCutting: null,
  category: 'gateway',
  alternatives: null,
  services: { aws: ['LiteLLM on ECS/EKS (AWS Multi-Provider GenAI Gateway guidance)'], azure: ['Azure API Management AI gateway'], gcp: ['Apigee AI gateway', 'Vertex Model Garden routing'], 'self-hosted': ['LiteLLM, Envoy AI Gateway, Kong AI Gateway, Portkey OSS'] },
  resources: { aws: ['aws_ecs_service'], azure: ['azurerm_api_management', 'azurerm_api_management_backend'], gcp: ['google_apigee_environment', 'google_cloud_run_v2_service'] },
  charts: ['oci://ghcr.io/berriai/litellm-helm', 'oci://docker.io/envoyproxy/ai-gateway-helm'],
  costDrivers: ['gateway compute', 'cache'],
  connectsIn: ['app-backend', 'rag-orchestrator', 'agent-orchestrator', 'api-gateway', 'chat-ui'],
  connectsOut: ['foundation-model-api', 'llm-inference-server', 'inference-gateway', 'semantic-cache', 'guardrails', 'llm-observability'],
  accepts: ['llm', 'http'],
  offers: ['llm', 'telemetry', 'http', 'kv'],
  properties: ['routing', 'fallback', 'budgets', 'keys', 'tpm_limits'],
  aliases: ['LLM gateway', 'AI gateway', 'LiteLLM', 'model router', 'multi-provider', 'OpenAI-compatible proxy', 'token budgets', 'model fallback', 'virtual keys', 'PTU spillover'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts partly-checked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
