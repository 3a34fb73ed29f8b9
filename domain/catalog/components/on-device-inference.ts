import type { ComponentKind } from '../component-kind.ts'

export const onDeviceInference = {
  id: 'on-device-inference',
  name: 'On-device (mobile/browser) inference',
  layer: 'application-serving',
  crossCutting: null,
  category: 'serving',
  alternatives: 'edge-serving',
  services: { aws: ['Amplify + ONNX Runtime Mobile'], azure: ['ONNX Runtime Mobile / Windows ML'], gcp: ['LiteRT / ML Kit / Gemini Nano'], 'self-hosted': ['ExecuTorch, Core ML, ONNX Runtime Web, WebLLM'] },
  resources: {},
  charts: [],
  costDrivers: ['app size', 'battery'],
  connectsIn: ['mobile-client', 'model-optimization'],
  connectsOut: ['app-backend', 'feedback-store'],
  accepts: ['http', 'model', 'media'],
  offers: ['http', 'event'],
  properties: ['model_mb', 'npu'],
  aliases: ['on-device', 'Core ML', 'TensorFlow Lite', 'LiteRT', 'mobile model', 'WebGPU', 'private on phone'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (n/a; charts n/a)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
