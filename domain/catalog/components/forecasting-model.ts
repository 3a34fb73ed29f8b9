import type { ComponentKind } from '../component-kind.ts'

export const forecastingModel = {
  id: 'forecasting-model',
  name: 'Forecasting model',
  layer: 'ai-ml-model',
  crossCutting: null,
  category: 'model',
  alternatives: null,
  services: { aws: ['SageMaker AutoML / Chronos (Amazon Forecast closed to new customers)'], azure: ['Azure ML AutoML forecasting (many models)'], gcp: ['BigQuery ML ARIMA+/TimesFM', 'Vertex Forecast'], 'self-hosted': ['Nixtla, Prophet, Chronos, TimesFM, DeepAR'] },
  resources: { aws: ['aws_sagemaker_model'], azure: ['azurerm_machine_learning_workspace'], gcp: ['google_bigquery_routine'] },
  charts: [],
  costDrivers: ['series x horizon', 'batch hours'],
  connectsIn: ['data-warehouse', 'feature-store', 'time-series-database'],
  connectsOut: ['batch-inference-job', 'model-registry', 'bi-dashboard'],
  accepts: ['dataset', 'feature', 'model'],
  offers: ['model', 'table'],
  properties: ['series_n', 'horizon', 'hierarchy'],
  aliases: ['forecast', 'demand forecasting', 'time series forecast', 'Prophet', 'Chronos', 'sales prediction', 'pronóstico', 'Prognose', '需要予測'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts n/a)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
