import type { ComponentKind } from '../component-kind.ts'

export const agentOrchestrator = {
  id: 'agent-orchestrator',
  name: 'Agent orchestrator / runtime',
  layer: 'orchestration-mlops',
  crossCutting: null,
  category: 'genai-orchestration',
  alternatives: null,
  services: { aws: ['Amazon Bedrock AgentCore Runtime', 'Strands Agents'], azure: ['Microsoft Foundry Agent Service', 'Microsoft Agent Framework'], gcp: ['Agent Runtime (Vertex AI Agent Engine)', 'ADK'], 'self-hosted': ['LangGraph, CrewAI, AutoGen, Dapr Agents'] },
  resources: { aws: ['aws_bedrockagentcore_agent_runtime', 'aws_bedrockagentcore_agent_runtime_endpoint', 'aws_bedrockagent_agent'], azure: ['azurerm_cognitive_account', 'azurerm_cognitive_account_project'], gcp: ['google_cloud_run_v2_service'] },
  charts: [],
  costDrivers: ['session CPU/GB-hours', 'tokens'],
  connectsIn: ['app-backend', 'api-gateway', 'event-bus', 'conversational-bot'],
  connectsOut: ['tool-gateway', 'agent-memory', 'llm-gateway', 'foundation-model-api', 'rag-orchestrator', 'guardrails', 'llm-observability', 'human-review'],
  accepts: ['http', 'event', 'sql', 'kv', 'vector'],
  offers: ['llm', 'http', 'kv', 'telemetry', 'event'],
  properties: ['max_steps', 'hitl', 'sandbox', 'a2a'],
  aliases: ['agent', 'agents', 'agentic', 'multi-agent', 'LangGraph', 'AgentCore', 'autonomous agent', 'copilot', 'assistant that acts', 'CrewAI', 'tool calling', 'Agenten', 'agentes', '智能体', 'エージェント'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts n/a)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
