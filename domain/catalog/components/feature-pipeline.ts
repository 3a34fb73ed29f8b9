import type { ComponentKind } from '../component-kind.ts'

export const featurePipeline = {
  id: 'feature-pipeline',
  name: 'Feature engineering pipeline',
  layer: 'data-pipeline',
  crossCutting: null,
  category: 'features',
  alternatives: null,
  services: { aws: ['SageMaker Processing', 'Glue/EMR jobs'], azure: ['Azure Databricks / AML feature retrieval jobs'], gcp: ['Dataflow / BigQuery feature jobs'], 'self-hosted': ['Feast transformations, Spark, Flink, dbt'] },
  resources: { aws: ['aws_glue_job', 'aws_sagemaker_pipeline'], azure: ['azurerm_databricks_workspace'], gcp: ['google_dataflow_flex_template_job'] },
  charts: ['spark-operator/spark-operator'],
  costDrivers: ['compute hours'],
  connectsIn: ['data-lake', 'data-warehouse', 'kafka', 'event-stream', 'stream-processor'],
  connectsOut: ['feature-store', 'online-feature-store'],
  accepts: ['table', 'stream', 'dataset'],
  offers: ['feature'],
  properties: ['batch_cadence', 'stream_freshness_s', 'point_in_time'],
  aliases: ['feature engineering', 'feature computation', 'transformations', 'aggregates', 'features'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts unchecked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
