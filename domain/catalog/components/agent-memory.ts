import type { ComponentKind } from '../component-kind.ts'

export const agentMemory = {
  id: 'agent-memory',
  name: 'Agent memory',
  layer: 'orchestration-mlops',
  crossCutting: null,
  category: 'genai-orchestration',
  alternatives: null,
  services: { aws: ['Amazon Bedrock AgentCore Memory'], azure: ['Foundry Agent Service state (Cosmos DB)'], gcp: ['Memory Bank'], 'self-hosted': ['Mem0, Zep, Letta, Redis/Postgres'] },
  resources: { aws: ['aws_bedrockagentcore_memory', 'aws_bedrockagentcore_memory_strategy'], azure: ['azurerm_cosmosdb_account'], gcp: ['google_firestore_database'] },
  charts: [],
  costDrivers: ['records', 'reads'],
  connectsIn: ['agent-orchestrator'],
  connectsOut: ['agent-orchestrator'],
  accepts: ['kv'],
  offers: ['kv'],
  properties: ['ttl', 'scope', 'encryption'],
  aliases: ['memory', 'conversation history', 'session state', 'long-term memory', 'chat history'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts n/a)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
