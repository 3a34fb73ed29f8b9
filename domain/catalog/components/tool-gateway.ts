import type { ComponentKind } from '../component-kind.ts'

export const toolGateway = {
  id: 'tool-gateway',
  name: 'Tool / MCP gateway',
  layer: 'orchestration-mlops',
  crossCutting: null,
  category: 'genai-orchestration',
  alternatives: null,
  services: { aws: ['Amazon Bedrock AgentCore Gateway'], azure: ['Azure API Management (MCP)', 'Foundry tools'], gcp: ['Agent Gateway', 'Apigee MCP'], 'self-hosted': ['MCP servers behind Envoy AI Gateway / agentgateway'] },
  resources: { aws: ['aws_bedrockagentcore_gateway', 'aws_bedrockagentcore_gateway_target'], azure: ['azurerm_api_management'], gcp: ['google_apigee_environment'] },
  charts: ['oci://docker.io/envoyproxy/ai-gateway-helm'],
  costDrivers: ['calls'],
  connectsIn: ['agent-orchestrator'],
  connectsOut: ['third-party-api', 'source-system', 'relational-database', 'serverless-function', 'code-sandbox'],
  accepts: ['http'],
  offers: ['http', 'sql', 'event'],
  properties: ['tools', 'authz', 'rate_limit'],
  aliases: ['MCP', 'tools', 'function calling', 'tool use', 'plugins', 'A2A', 'actions', 'connectors for agents'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts checked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
