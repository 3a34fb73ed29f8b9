import type { ComponentKind } from '../component-kind.ts'

export const dataLake = {
  id: 'data-lake',
  name: 'Data lake',
  layer: 'data-pipeline',
  crossCutting: null,
  category: 'storage',
  alternatives: 'analytic-store',
  services: { aws: ['Amazon S3 + AWS Lake Formation'], azure: ['Azure Data Lake Storage Gen2', 'OneLake'], gcp: ['Cloud Storage + BigLake'], 'self-hosted': ['Ceph RGW/HDFS + Iceberg'] },
  resources: { aws: ['aws_s3_bucket', 'aws_lakeformation_resource', 'aws_lakeformation_permissions'], azure: ['azurerm_storage_account', 'azurerm_storage_data_lake_gen2_filesystem'], gcp: ['google_storage_bucket', 'google_dataplex_lake'] },
  charts: ['rook-release/rook-ceph-cluster'],
  costDrivers: ['GB-month', 'requests', 'egress'],
  connectsIn: ['etl-service', 'stream-delivery', 'spark-processing', 'file-transfer', 'stream-processor'],
  connectsOut: ['spark-processing', 'query-engine', 'model-training-job', 'feature-pipeline', 'batch-inference-job', 'data-warehouse'],
  accepts: ['object', 'table', 'stream', 'event', 'dataset'],
  offers: ['object', 'table', 'dataset'],
  properties: ['zones_bronze_silver_gold', 'partitioning', 'encryption', 'retention'],
  aliases: ['data lake', 'lake', 'ADLS', 'OneLake', 'bronze silver gold', 'medallion', 'raw zone', 'Data Lake'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts unchecked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
