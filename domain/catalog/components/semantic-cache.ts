import type { ComponentKind } from '../component-kind.ts'

export const semanticCache = {
  id: 'semantic-cache',
  name: 'Semantic / prompt cache',
  layer: 'application-serving',
  crossCutting: null,
  category: 'serving',
  alternatives: null,
  services: { aws: ['ElastiCache for Valkey vector search', 'Bedrock prompt caching'], azure: ['Azure Managed Redis + APIM semantic caching policy'], gcp: ['Memorystore + Vertex context caching', 'Apigee semantic cache'], 'self-hosted': ['GPTCache, Valkey/Redis vector, LMCache (KV)'] },
  resources: { aws: ['aws_elasticache_replication_group'], azure: ['azurerm_managed_redis'], gcp: ['google_memorystore_instance'] },
  charts: ['valkey/valkey'],
  costDrivers: ['GB', 'embeddings'],
  connectsIn: ['llm-gateway', 'rag-orchestrator'],
  connectsOut: ['llm-gateway', 'embedding-model'],
  accepts: ['llm', 'kv', 'vector'],
  offers: ['llm', 'kv'],
  properties: ['threshold', 'ttl', 'tenant_scope'],
  aliases: ['semantic cache', 'prompt cache', 'cache responses', 'GPTCache', 'KV cache offload', 'reduce tokens'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts checked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
