import type { ComponentKind } from '../component-kind.ts'

export const vectorDatabase = {
  id: 'vector-database',
  name: 'Vector database',
  layer: 'data-pipeline',
  crossCutting: null,
  category: 'retrieval',
  alternatives: null,
  services: { aws: ['Amazon OpenSearch Serverless (vector)', 'S3 Vectors', 'Aurora pgvector'], azure: ['Azure AI Search (vector)', 'Azure Cosmos DB vector search'], gcp: ['Vertex AI Vector Search', 'AlloyDB (ScaNN)'], 'self-hosted': ['Qdrant, Milvus, Weaviate, pgvector'] },
  resources: { aws: ['aws_opensearchserverless_collection', 'aws_opensearchserverless_security_policy', 'aws_s3vectors_index'], azure: ['azurerm_search_service'], gcp: ['google_vertex_ai_index', 'google_vertex_ai_index_endpoint', 'google_vertex_ai_index_endpoint_deployed_index'] },
  charts: ['qdrant/qdrant', 'zilliztech/milvus', 'weaviate/weaviate'],
  costDrivers: ['OCU / replica hours', 'vectors x dims', 'QPS'],
  connectsIn: ['embedding-pipeline', 'embedding-model'],
  connectsOut: ['rag-orchestrator', 'search-api', 'agent-orchestrator', 'recommender-model'],
  accepts: ['vector', 'block', 'table'],
  offers: ['vector'],
  properties: ['dims', 'vectors_m', 'metric', 'replicas', 'hybrid'],
  aliases: ['vector database', 'vector DB', 'vector store', 'pgvector', 'Qdrant', 'Milvus', 'Weaviate', 'Pinecone', 'Chroma', 'FAISS', 'embeddings store', 'Vektordatenbank', 'base de datos vectorial'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts partly-checked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
