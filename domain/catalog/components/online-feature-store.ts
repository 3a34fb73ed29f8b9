import type { ComponentKind } from '../component-kind.ts'

export const onlineFeatureStore = {
  id: 'online-feature-store',
  name: 'Online feature store',
  layer: 'data-pipeline',
  crossCutting: null,
  category: 'features',
  alternatives: null,
  services: { aws: ['Amazon SageMaker Feature Store (online) / DynamoDB'], azure: ['Azure Managed Redis or Cosmos DB behind AML feature store', 'Databricks Online Feature Store'], gcp: ['Vertex AI Feature Store online (Bigtable/optimized)'], 'self-hosted': ['Feast online store on Valkey/Redis, ScyllaDB'] },
  resources: { aws: ['aws_sagemaker_feature_group', 'aws_dynamodb_table'], azure: ['azurerm_managed_redis', 'azurerm_cosmosdb_account'], gcp: ['google_vertex_ai_feature_online_store', 'google_vertex_ai_feature_online_store_featureview'] },
  charts: ['valkey/valkey'],
  costDrivers: ['reads/s', 'GB in memory'],
  connectsIn: ['stream-processor', 'feature-store', 'feature-pipeline'],
  connectsOut: ['realtime-inference-endpoint', 'streaming-inference', 'ranking-model', 'app-backend'],
  accepts: ['feature', 'kv', 'stream', 'http'],
  offers: ['feature', 'kv'],
  properties: ['p99_ms', 'freshness_s', 'entities_m'],
  aliases: ['online features', 'real-time features', 'low-latency features', 'feature serving'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts checked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
