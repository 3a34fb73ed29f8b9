import type { ComponentKind } from '../component-kind.ts'

export const dataWarehouse = {
  id: 'data-warehouse',
  name: 'Data warehouse',
  layer: 'data-pipeline',
  crossCutting: null,
  category: 'storage',
  alternatives: 'analytic-store',
  services: { aws: ['Amazon Redshift'], azure: ['Microsoft Fabric Data Warehouse', 'Azure Synapse dedicated SQL pool'], gcp: ['BigQuery'], 'self-hosted': ['ClickHouse, StarRocks, Greenplum'] },
  resources: { aws: ['aws_redshiftserverless_workgroup', 'aws_redshiftserverless_namespace', 'aws_redshift_cluster'], azure: ['azurerm_fabric_capacity', 'azurerm_synapse_sql_pool'], gcp: ['google_bigquery_dataset', 'google_bigquery_table', 'google_bigquery_reservation'] },
  charts: ['altinity/clickhouse-operator'],
  costDrivers: ['RPU/slot/CU hours', 'TB scanned', 'storage'],
  connectsIn: ['etl-service', 'cdc-connector', 'spark-processing', 'stream-delivery'],
  connectsOut: ['bi-dashboard', 'feature-store', 'model-training-job', 'batch-inference-job'],
  accepts: ['table', 'sql', 'stream', 'event', 'kv'],
  offers: ['sql', 'table', 'dataset'],
  properties: ['slots', 'clustering', 'workload_mgmt'],
  aliases: ['Redshift', 'Snowflake', 'BigQuery', 'Synapse', 'Fabric', 'warehouse', 'DWH', 'ClickHouse'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts unchecked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
