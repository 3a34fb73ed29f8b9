import type { ComponentKind } from '../component-kind.ts'

export const embeddingModel = {
  id: 'embedding-model',
  name: 'Embedding model',
  layer: 'ai-ml-model',
  crossCutting: null,
  category: 'model',
  alternatives: null,
  services: { aws: ['Amazon Titan / Nova embeddings', 'Cohere Embed on Bedrock'], azure: ['text-embedding-3 (Foundry Models)'], gcp: ['Gemini Embedding (gemini-embedding-001)'], 'self-hosted': ['BGE-M3, E5, Nomic (Text Embeddings Inference)'] },
  resources: { aws: ['aws_bedrock_inference_profile'], azure: ['azurerm_cognitive_deployment'], gcp: ['google_vertex_ai_endpoint'] },
  charts: ['text-embeddings-inference (manifests)', 'nvidia/text-embedding-nim'],
  costDrivers: ['tokens embedded'],
  connectsIn: ['embedding-pipeline', 'rag-orchestrator', 'search-api'],
  connectsOut: ['vector-database', 'semantic-cache'],
  accepts: ['llm', 'http'],
  offers: ['vector'],
  properties: ['dims', 'multilingual', 'max_tokens'],
  aliases: ['embedding model', 'embeddings', 'sentence-transformers', 'BGE', 'E5', 'text-embedding', 'CLIP'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts unchecked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
