import type { ComponentKind } from '../component-kind.ts'

export const rerankerModel = {
  id: 'reranker-model',
  name: 'Reranker model',
  layer: 'ai-ml-model',
  crossCutting: null,
  category: 'model',
  alternatives: null,
  services: { aws: ['Amazon Rerank / Cohere Rerank on Bedrock'], azure: ['Azure AI Search semantic ranker', 'Cohere Rerank in Foundry'], gcp: ['Vertex AI Ranking API'], 'self-hosted': ['bge-reranker, NeMo Retriever reranking NIM'] },
  resources: { azure: ['azurerm_cognitive_deployment'], gcp: ['google_discovery_engine_search_engine'] },
  charts: [],
  costDrivers: ['queries'],
  connectsIn: ['rag-orchestrator', 'search-api'],
  connectsOut: ['rag-orchestrator'],
  accepts: ['http'],
  offers: ['http'],
  properties: ['top_k', 'latency_ms'],
  aliases: ['reranker', 'rerank', 'cross-encoder', 'semantic ranker'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts n/a)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
