import type { ComponentKind } from '../component-kind.ts'

export const embeddingPipeline = {
  id: 'embedding-pipeline',
  name: 'Chunking and embedding pipeline',
  layer: 'data-pipeline',
  crossCutting: null,
  category: 'retrieval',
  alternatives: null,
  services: { aws: ['Amazon Bedrock Knowledge Bases ingestion'], azure: ['Azure AI Search indexers + integrated vectorization'], gcp: ['Vertex AI RAG Engine ingestion'], 'self-hosted': ['LlamaIndex / Haystack / Ray Data jobs'] },
  resources: { aws: ['aws_bedrockagent_data_source', 'aws_bedrockagent_knowledge_base'], azure: ['azurerm_search_service'], gcp: ['google_vertex_ai_rag_engine_config'] },
  charts: ['kuberay/ray-cluster'],
  costDrivers: ['tokens embedded', 'job compute'],
  connectsIn: ['object-storage', 'document-extraction', 'knowledge-connector', 'event-bus', 'workflow-orchestrator'],
  connectsOut: ['embedding-model', 'vector-database', 'search-index'],
  accepts: ['object', 'event', 'control'],
  offers: ['vector', 'llm'],
  properties: ['chunk_size', 'overlap', 'incremental', 'acl_sync'],
  aliases: ['chunking', 'embedding job', 'indexing pipeline', 'ingestion pipeline', 'vectorize documents', 'index documents'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts checked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
