import type { ComponentKind } from '../component-kind.ts'

export const olapStore = {
  id: 'olap-store',
  name: 'Real-time OLAP store',
  layer: 'data-pipeline',
  crossCutting: null,
  category: 'storage',
  alternatives: null,
  services: { aws: ['Amazon OpenSearch Service', 'ClickHouse Cloud on AWS'], azure: ['Azure Data Explorer', 'Fabric Eventhouse'], gcp: ['BigQuery (streaming)', 'Bigtable'], 'self-hosted': ['Apache Pinot, Apache Druid, ClickHouse'] },
  resources: { aws: ['aws_opensearch_domain'], azure: ['azurerm_kusto_cluster', 'azurerm_kusto_database'], gcp: ['google_bigtable_instance'] },
  charts: ['pinot/pinot', 'altinity/clickhouse-operator'],
  costDrivers: ['node hours', 'hot storage'],
  connectsIn: ['kafka', 'event-stream', 'stream-processor'],
  connectsOut: ['bi-dashboard', 'dashboards', 'anomaly-detection-model'],
  accepts: ['stream', 'event'],
  offers: ['sql'],
  properties: ['retention_hot_days', 'qps'],
  aliases: ['Pinot', 'Druid', 'ADX', 'Kusto', 'real-time analytics', 'sub-second dashboards'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts unchecked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
