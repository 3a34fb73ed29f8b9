import type { ComponentKind } from '../component-kind.ts'

export const rankingModel = {
  id: 'ranking-model',
  name: 'Ranking / CTR model',
  layer: 'ai-ml-model',
  crossCutting: null,
  category: 'model',
  alternatives: null,
  services: { aws: ['SageMaker model (DLRM/DCN)'], azure: ['Azure ML model'], gcp: ['Vertex AI model'], 'self-hosted': ['TorchRec, TensorFlow Ranking, HugeCTR'] },
  resources: { aws: ['aws_sagemaker_model'], azure: ['azurerm_machine_learning_workspace'], gcp: ['google_vertex_ai_endpoint'] },
  charts: [],
  costDrivers: ['QPS x candidates', 'GPU/CPU'],
  connectsIn: ['online-feature-store', 'recommender-model', 'vector-database'],
  connectsOut: ['realtime-inference-endpoint', 'triton-inference-server', 'model-registry'],
  accepts: ['feature', 'vector', 'model'],
  offers: ['model'],
  properties: ['latency_ms', 'candidates'],
  aliases: ['ranking', 'CTR', 'ad ranking', 'learning to rank', 're-ranking', 'bid optimisation', 'DLRM'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts n/a)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
