import type { ComponentKind } from '../component-kind.ts'

export const tabularMlModel = {
  id: 'tabular-ml-model',
  name: 'Tabular ML model (GBDT)',
  layer: 'ai-ml-model',
  crossCutting: null,
  category: 'model',
  alternatives: null,
  services: { aws: ['SageMaker AI (XGBoost/LightGBM)'], azure: ['Azure ML model (LightGBM/XGBoost)'], gcp: ['Vertex AI / BigQuery ML model'], 'self-hosted': ['XGBoost, LightGBM, CatBoost, scikit-learn'] },
  resources: { aws: ['aws_sagemaker_model'], azure: ['azurerm_machine_learning_workspace'], gcp: ['google_vertex_ai_endpoint', 'google_bigquery_routine'] },
  charts: [],
  costDrivers: ['CPU inference'],
  connectsIn: ['model-training-job', 'feature-store'],
  connectsOut: ['model-registry', 'realtime-inference-endpoint', 'streaming-inference'],
  accepts: ['feature', 'dataset', 'model'],
  offers: ['model'],
  properties: ['features_n', 'auc'],
  aliases: ['XGBoost', 'LightGBM', 'fraud model', 'credit scoring', 'churn', 'scoring model', 'propensity', 'risk model', 'scikit-learn', 'random forest'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts n/a)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
