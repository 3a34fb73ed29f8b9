import type { ComponentKind } from '../component-kind.ts'

export const lakehouseTableFormat = {
  id: 'lakehouse-table-format',
  name: 'Lakehouse tables (Iceberg/Delta)',
  layer: 'data-pipeline',
  crossCutting: null,
  category: 'storage',
  alternatives: null,
  services: { aws: ['Amazon S3 Tables (Iceberg)', 'SageMaker Lakehouse'], azure: ['OneLake Delta tables', 'Azure Databricks Delta'], gcp: ['BigLake Iceberg tables (Lakehouse)'], 'self-hosted': ['Apache Iceberg + Polaris/Lakekeeper, Delta Lake'] },
  resources: { aws: ['aws_s3tables_table_bucket', 'aws_s3tables_table', 'aws_glue_catalog_table'], azure: ['azurerm_fabric_capacity', 'azurerm_databricks_workspace'], gcp: ['google_biglake_catalog', 'google_biglake_table'] },
  charts: ['apache/polaris'],
  costDrivers: ['table maintenance', 'storage'],
  connectsIn: ['data-lake', 'spark-processing', 'stream-processor'],
  connectsOut: ['query-engine', 'model-training-job', 'bi-dashboard', 'feature-store'],
  accepts: ['table', 'object'],
  offers: ['table', 'dataset', 'sql'],
  properties: ['format', 'catalog', 'time_travel'],
  aliases: ['Iceberg', 'Delta Lake', 'Hudi', 'lakehouse', 'S3 Tables', 'open table format'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts checked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
