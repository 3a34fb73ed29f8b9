import type { ComponentKind } from '../component-kind.ts'

export const foundationModelApi = {
  id: 'foundation-model-api',
  name: 'Managed foundation model API',
  layer: 'ai-ml-model',
  crossCutting: null,
  category: 'model',
  alternatives: 'llm-source',
  services: { aws: ['Amazon Bedrock'], azure: ['Azure OpenAI in Microsoft Foundry Models'], gcp: ['Gemini / Model Garden on Vertex AI (Gemini Enterprise Agent Platform)'] },
  noNativeService: { 'self-hosted': 'n/a: use llm-inference-server' },
  resources: { aws: ['aws_bedrock_inference_profile', 'aws_bedrock_model_invocation_logging_configuration', 'aws_bedrock_provisioned_model_throughput'], azure: ['azurerm_cognitive_account', 'azurerm_cognitive_deployment', 'azurerm_cognitive_account_project'], gcp: ['google_vertex_ai_endpoint_with_model_garden_deployment'] },
  charts: [],
  costDrivers: ['input/output tokens', 'provisioned throughput (PTU/MU)'],
  connectsIn: ['llm-gateway', 'rag-orchestrator', 'agent-orchestrator', 'serverless-function', 'app-backend'],
  connectsOut: ['guardrails', 'llm-observability'],
  accepts: ['llm'],
  offers: ['llm', 'telemetry'],
  properties: ['model_family', 'context_k', 'provisioned', 'region_data_boundary'],
  aliases: ['GPT-4', 'GPT-5', 'GPT', 'Claude', 'Gemini', 'Bedrock', 'Azure OpenAI', 'OpenAI', 'LLM API', 'managed LLM', 'foundation model', 'generative AI API', 'Nova', 'Mistral API'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts n/a)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
