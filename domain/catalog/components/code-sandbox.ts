import type { ComponentKind } from '../component-kind.ts'

export const codeSandbox = {
  id: 'code-sandbox',
  name: 'Code execution sandbox',
  layer: 'orchestration-mlops',
  crossCutting: 'security',
  category: 'genai-orchestration',
  alternatives: null,
  services: { aws: ['AgentCore Code Interpreter'], azure: ['Azure Container Apps dynamic sessions'], gcp: ['Agent Engine code execution', 'GKE Sandbox'], 'self-hosted': ['gVisor / Kata / Firecracker pods, E2B self-hosted'] },
  resources: { aws: ['aws_bedrockagentcore_code_interpreter'], azure: ['azurerm_container_app_environment'], gcp: ['google_container_cluster'] },
  charts: [],
  costDrivers: ['session seconds'],
  connectsIn: ['agent-orchestrator', 'tool-gateway'],
  connectsOut: ['object-storage'],
  accepts: ['http', 'code'],
  offers: ['object', 'telemetry'],
  properties: ['isolation', 'timeout_s', 'egress_policy'],
  aliases: ['code interpreter', 'sandbox', 'gVisor', 'E2B', 'run generated code', 'text-to-SQL execution'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts n/a)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
