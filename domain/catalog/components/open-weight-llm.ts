import type { ComponentKind } from '../component-kind.ts'

export const openWeightLlm = {
  id: 'open-weight-llm',
  name: 'Open-weight LLM (self-hosted weights)',
  layer: 'ai-ml-model',
  crossCutting: null,
  category: 'model',
  alternatives: 'llm-source',
  services: { aws: ['Llama/Qwen/DeepSeek/gpt-oss on SageMaker or EKS'], azure: ['Foundry managed compute or KAITO on AKS'], gcp: ['Model Garden open models on GKE/Vertex'], 'self-hosted': ['Llama, Qwen, DeepSeek, Mistral, gpt-oss, Gemma weights'] },
  resources: { aws: ['aws_sagemaker_model'], azure: ['azurerm_cognitive_deployment'], gcp: ['google_vertex_ai_endpoint_with_model_garden_deployment'] },
  charts: [],
  costDrivers: ['GPU memory footprint'],
  connectsIn: ['model-hub', 'model-registry', 'fine-tuning-job'],
  connectsOut: ['llm-inference-server', 'model-optimization', 'fine-tuning-job'],
  accepts: ['model'],
  offers: ['model'],
  properties: ['params_b', 'precision', 'context_k', 'license'],
  aliases: ['Llama', 'Llama 3', 'Qwen', 'DeepSeek', 'Mixtral', 'Mistral', 'Gemma', 'gpt-oss', 'open source LLM', 'open-weight', 'own LLM', 'self-hosted model', 'Falcon', '70B model'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts n/a)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
