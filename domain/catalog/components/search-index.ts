import type { ComponentKind } from '../component-kind.ts'

export const searchIndex = {
  id: 'search-index',
  name: 'Full-text / hybrid search index',
  layer: 'data-pipeline',
  crossCutting: null,
  category: 'retrieval',
  alternatives: null,
  services: { aws: ['Amazon OpenSearch Service'], azure: ['Azure AI Search'], gcp: ['Vertex AI Search (Agent Search)'], 'self-hosted': ['OpenSearch, Elasticsearch, Vespa'] },
  resources: { aws: ['aws_opensearch_domain'], azure: ['azurerm_search_service'], gcp: ['google_discovery_engine_search_engine', 'google_discovery_engine_data_store'] },
  charts: ['opensearch/opensearch', 'elastic/eck-operator'],
  costDrivers: ['node hours / search units', 'storage'],
  connectsIn: ['embedding-pipeline', 'document-extraction', 'etl-service'],
  connectsOut: ['rag-orchestrator', 'search-api', 'app-backend'],
  accepts: ['vector', 'table', 'kv', 'event', 'object'],
  offers: ['vector', 'http'],
  properties: ['shards', 'replicas', 'hybrid', 'semantic_ranker'],
  aliases: ['OpenSearch', 'Elasticsearch', 'AI Search', 'Solr', 'BM25', 'hybrid search', 'full-text search'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts partly-checked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
