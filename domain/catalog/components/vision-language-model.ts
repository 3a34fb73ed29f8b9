import type { ComponentKind } from '../component-kind.ts'

export const visionLanguageModel = {
  id: 'vision-language-model',
  name: 'Multimodal / vision-language model',
  layer: 'ai-ml-model',
  crossCutting: null,
  category: 'model',
  alternatives: null,
  services: { aws: ['Amazon Nova / Claude on Bedrock (multimodal)'], azure: ['GPT multimodal in Foundry Models'], gcp: ['Gemini multimodal'], 'self-hosted': ['Qwen-VL, Llama Vision, NVIDIA VILA/Cosmos Reason'] },
  resources: { aws: ['aws_bedrock_inference_profile'], azure: ['azurerm_cognitive_deployment'], gcp: ['google_vertex_ai_endpoint_with_model_garden_deployment'] },
  charts: [],
  costDrivers: ['tokens', 'images', 'video minutes'],
  connectsIn: ['llm-gateway', 'video-analytics-service', 'rag-orchestrator'],
  connectsOut: ['search-index', 'llm-observability'],
  accepts: ['llm', 'media', 'object'],
  offers: ['llm', 'vector'],
  properties: ['modalities', 'params_b'],
  aliases: ['VLM', 'multimodal', 'vision-language', 'image understanding', 'video understanding', 'CLIP'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts n/a)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
