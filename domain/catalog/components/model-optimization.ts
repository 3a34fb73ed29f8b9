import type { ComponentKind } from '../component-kind.ts'

export const modelOptimization = {
  id: 'model-optimization',
  name: 'Model optimization (quantize / compile)',
  layer: 'ai-ml-model',
  crossCutting: null,
  category: 'optimization',
  alternatives: null,
  services: { aws: ['SageMaker inference optimization toolkit', 'Neuron compiler'], azure: ['Azure ML + ONNX Runtime / Olive'], gcp: ['Vertex optimized runtimes', 'OpenXLA'], 'self-hosted': ['TensorRT-LLM, TensorRT, OpenVINO, ONNX Runtime, llm-compressor'] },
  resources: { azure: ['azurerm_machine_learning_workspace'] },
  charts: [],
  costDrivers: ['GPU-hours', 'accuracy loss'],
  connectsIn: ['model-registry', 'open-weight-llm'],
  connectsOut: ['edge-inference-runtime', 'llm-inference-server', 'triton-inference-server'],
  accepts: ['model'],
  offers: ['model'],
  properties: ['precision', 'sparsity', 'target'],
  aliases: ['quantization', 'FP8', 'INT8', 'INT4', 'AWQ', 'GPTQ', 'TensorRT', 'ONNX', 'distillation', 'compile', 'pruning', 'OpenVINO'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts n/a)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
