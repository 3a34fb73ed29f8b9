import type { ComponentKind } from '../component-kind.ts'

export const featureStore = {
  id: 'feature-store',
  name: 'Feature store (registry + offline)',
  layer: 'data-pipeline',
  crossCutting: null,
  category: 'features',
  alternatives: null,
  services: { aws: ['Amazon SageMaker Feature Store (offline)'], azure: ['Azure ML managed feature store', 'Databricks Feature Engineering'], gcp: ['Vertex AI Feature Store (BigQuery)'], 'self-hosted': ['Feast'] },
  resources: { aws: ['aws_sagemaker_feature_group'], azure: ['azurerm_machine_learning_workspace'], gcp: ['google_vertex_ai_feature_group', 'google_vertex_ai_feature_group_feature'] },
  charts: ['feast-charts/feast-feature-server'],
  costDrivers: ['storage', 'reads'],
  connectsIn: ['feature-pipeline', 'spark-processing', 'stream-processor'],
  connectsOut: ['model-training-job', 'online-feature-store', 'batch-inference-job', 'model-monitoring'],
  accepts: ['feature', 'table'],
  offers: ['feature', 'dataset'],
  properties: ['entities', 'point_in_time', 'ttl'],
  aliases: ['feature store', 'Feast', 'Tecton', 'Hopsworks', 'feature registry', 'offline features'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts checked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
