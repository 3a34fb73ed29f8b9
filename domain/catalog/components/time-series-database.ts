import type { ComponentKind } from '../component-kind.ts'

export const timeSeriesDatabase = {
  id: 'time-series-database',
  name: 'Time-series database',
  layer: 'data-pipeline',
  crossCutting: null,
  category: 'storage',
  alternatives: null,
  services: { aws: ['Amazon Timestream for InfluxDB'], azure: ['Azure Data Explorer'], gcp: ['Bigtable'], 'self-hosted': ['InfluxDB, TimescaleDB, VictoriaMetrics, QuestDB'] },
  resources: { aws: ['aws_timestreaminfluxdb_db_instance'], azure: ['azurerm_kusto_cluster'], gcp: ['google_bigtable_instance', 'google_bigtable_table'] },
  charts: ['influxdata/influxdb2', 'vm/victoria-metrics-cluster'],
  costDrivers: ['instance hours', 'storage'],
  connectsIn: ['iot-broker', 'stream-processor', 'industrial-data-collector'],
  connectsOut: ['forecasting-model', 'anomaly-detection-model', 'dashboards', 'digital-twin-graph'],
  accepts: ['event', 'stream', 'kv'],
  offers: ['sql', 'dataset'],
  properties: ['retention_days', 'points_per_s'],
  aliases: ['time series', 'Timestream', 'InfluxDB', 'TimescaleDB', 'historian'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts unchecked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
