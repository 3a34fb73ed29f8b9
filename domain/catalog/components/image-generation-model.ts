import type { ComponentKind } from '../component-kind.ts'

export const imageGenerationModel = {
  id: 'image-generation-model',
  name: 'Image / video generation model',
  layer: 'ai-ml-model',
  crossCutting: null,
  category: 'model',
  alternatives: null,
  services: { aws: ['Amazon Nova Canvas/Reel', 'Stability on Bedrock'], azure: ['GPT-image / FLUX in Foundry'], gcp: ['Imagen / Veo on Vertex AI'], 'self-hosted': ['Stable Diffusion, FLUX, ComfyUI, Wan'] },
  resources: { aws: ['aws_bedrock_inference_profile'], azure: ['azurerm_cognitive_deployment'], gcp: ['google_vertex_ai_endpoint'] },
  charts: [],
  costDrivers: ['images/s', 'GPU-hours'],
  connectsIn: ['app-backend', 'message-queue'],
  connectsOut: ['object-storage', 'content-safety-model'],
  accepts: ['llm', 'event', 'http'],
  offers: ['object'],
  properties: ['resolution', 'steps', 'lora'],
  aliases: ['Stable Diffusion', 'image generation', 'diffusion', 'FLUX', 'Imagen', 'video generation', 'ComfyUI', 'text to image', 'avatars'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts n/a)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
