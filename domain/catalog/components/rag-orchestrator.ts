import type { ComponentKind } from '../component-kind.ts'

export const ragOrchestrator = {
  id: 'rag-orchestrator',
  name: 'RAG orchestrator',
  layer: 'orchestration-mlops',
  crossCutting: null,
  category: 'genai-orchestration',
  alternatives: null,
  services: { aws: ['Amazon Bedrock Knowledge Bases (RetrieveAndGenerate)', 'Lambda/ECS orchestrator'], azure: ['Azure AI Search agentic retrieval + Foundry', 'App Service orchestrator'], gcp: ['Vertex AI RAG Engine', 'Cloud Run orchestrator'], 'self-hosted': ['LangChain/LangGraph, LlamaIndex, Haystack, NVIDIA RAG Blueprint'] },
  resources: { aws: ['aws_bedrockagent_knowledge_base', 'aws_lambda_function'], azure: ['azurerm_container_app', 'azurerm_search_service'], gcp: ['google_vertex_ai_rag_engine_config', 'google_cloud_run_v2_service'] },
  charts: ['nvidia-blueprint-rag'],
  costDrivers: ['compute', 'tokens'],
  connectsIn: ['app-backend', 'api-gateway', 'chat-ui', 'semantic-cache'],
  connectsOut: ['vector-database', 'search-index', 'reranker-model', 'embedding-model', 'llm-gateway', 'foundation-model-api', 'guardrails', 'llm-observability'],
  accepts: ['http', 'vector', 'kv', 'llm'],
  offers: ['llm', 'vector', 'http', 'telemetry', 'kv'],
  properties: ['top_k', 'hybrid', 'citations', 'acl_filter'],
  aliases: ['RAG', 'retrieval augmented', 'retrieval-augmented generation', 'chat with documents', 'document Q&A', 'grounded answers', 'knowledge base', 'ask our documents', '知识库问答', '社内文書検索'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts unchecked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
