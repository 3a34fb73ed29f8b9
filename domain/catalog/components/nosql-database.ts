import type { ComponentKind } from '../component-kind.ts'

export const nosqlDatabase = {
  id: 'nosql-database',
  name: 'NoSQL / key-value database',
  layer: 'data-pipeline',
  crossCutting: null,
  category: 'storage',
  alternatives: 'oltp',
  services: { aws: ['Amazon DynamoDB'], azure: ['Azure Cosmos DB'], gcp: ['Firestore', 'Bigtable'], 'self-hosted': ['MongoDB, ScyllaDB, Cassandra, Aerospike'] },
  resources: { aws: ['aws_dynamodb_table'], azure: ['azurerm_cosmosdb_account', 'azurerm_cosmosdb_sql_container'], gcp: ['google_firestore_database', 'google_bigtable_instance'] },
  charts: ['scylla/scylla', 'mongodb/community-operator'],
  costDrivers: ['RCU/WCU or RU/s', 'storage', 'global tables'],
  connectsIn: ['app-backend', 'serverless-function', 'stream-processor'],
  connectsOut: ['app-backend', 'realtime-inference-endpoint', 'agent-orchestrator'],
  accepts: ['kv', 'event'],
  offers: ['kv', 'event'],
  properties: ['partition_key', 'rcu_wcu', 'global_tables', 'ttl'],
  aliases: ['DynamoDB', 'Cosmos DB', 'Firestore', 'MongoDB', 'Cassandra', 'Aerospike', 'NoSQL', 'key-value'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts unchecked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
