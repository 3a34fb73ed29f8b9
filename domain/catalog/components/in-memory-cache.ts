import type { ComponentKind } from '../component-kind.ts'

export const inMemoryCache = {
  id: 'in-memory-cache',
  name: 'In-memory cache',
  layer: 'data-pipeline',
  crossCutting: null,
  category: 'storage',
  alternatives: null,
  services: { aws: ['Amazon ElastiCache (Valkey/Redis OSS)', 'Amazon MemoryDB'], azure: ['Azure Managed Redis (Azure Cache for Redis retiring)'], gcp: ['Memorystore for Valkey / Redis Cluster'], 'self-hosted': ['Valkey, Redis, Dragonfly'] },
  resources: { aws: ['aws_elasticache_replication_group', 'aws_elasticache_serverless_cache', 'aws_memorydb_cluster'], azure: ['azurerm_managed_redis'], gcp: ['google_memorystore_instance', 'google_redis_cluster'] },
  charts: ['valkey/valkey'],
  costDrivers: ['node hours', 'GB'],
  connectsIn: ['app-backend', 'llm-gateway', 'stream-processor'],
  connectsOut: ['app-backend', 'online-feature-store', 'semantic-cache'],
  accepts: ['kv'],
  offers: ['kv'],
  properties: ['eviction', 'replicas', 'tls'],
  aliases: ['Redis', 'Valkey', 'ElastiCache', 'Memorystore', 'cache', 'Memcached', 'session store'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts checked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
