import type { ComponentKind } from '../component-kind.ts'

export const recommenderModel = {
  id: 'recommender-model',
  name: 'Recommender (candidate generation)',
  layer: 'ai-ml-model',
  crossCutting: null,
  category: 'model',
  alternatives: null,
  services: { aws: ['Amazon Personalize', 'SageMaker two-tower'], azure: ['Azure ML / Databricks ALS, two-tower (Personalizer retiring)'], gcp: ['Vertex AI Search for commerce', 'two-tower + Vector Search'], 'self-hosted': ['NVIDIA Merlin, TorchRec, implicit ALS'] },
  resources: { aws: ['aws_sagemaker_model'], azure: ['azurerm_machine_learning_workspace'], gcp: ['google_discovery_engine_recommendation_engine', 'google_vertex_ai_index'] },
  charts: [],
  costDrivers: ['embedding table memory', 'QPS'],
  connectsIn: ['feature-store', 'model-training-job', 'event-stream'],
  connectsOut: ['vector-database', 'ranking-model', 'in-memory-cache'],
  accepts: ['feature', 'dataset', 'vector', 'stream', 'model'],
  offers: ['model', 'vector', 'kv'],
  properties: ['candidates', 'cold_start'],
  aliases: ['recommendation', 'recommender', 'two-tower', 'collaborative filtering', 'personalization', 'DLRM', 'next best offer', 'recomendación', 'Empfehlung'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts n/a)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
