import type { ComponentKind } from '../component-kind.ts'

export const searchApi = {
  id: 'search-api',
  name: 'Search API / service',
  layer: 'application-serving',
  crossCutting: null,
  category: 'application',
  alternatives: null,
  services: { aws: ['Lambda/ECS + OpenSearch'], azure: ['Container Apps + AI Search'], gcp: ['Cloud Run + Vertex AI Search'], 'self-hosted': ['FastAPI + OpenSearch/Qdrant'] },
  resources: { aws: ['aws_lambda_function'], azure: ['azurerm_container_app'], gcp: ['google_cloud_run_v2_service'] },
  charts: [],
  costDrivers: ['requests'],
  connectsIn: ['api-gateway', 'web-app', 'app-backend'],
  connectsOut: ['vector-database', 'search-index', 'embedding-model', 'reranker-model'],
  accepts: ['http', 'vector'],
  offers: ['vector', 'http', 'telemetry'],
  properties: ['p95_ms', 'filters', 'facets'],
  aliases: ['semantic search', 'visual search', 'image search', 'product search', 'multimodal search', 'similarity search', 'search engine', 'búsqueda', 'Suche', '搜索', '検索'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts n/a)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
