import type { ComponentKind } from '../component-kind.ts'

export const cdcConnector = {
  id: 'cdc-connector',
  name: 'Change data capture',
  layer: 'data-pipeline',
  crossCutting: null,
  category: 'ingestion',
  alternatives: null,
  services: { aws: ['AWS DMS', 'zero-ETL integrations'], azure: ['Azure Data Factory CDC', 'Fabric mirroring'], gcp: ['Datastream'], 'self-hosted': ['Debezium (Kafka Connect)'] },
  resources: { aws: ['aws_dms_replication_task', 'aws_dms_replication_config'], azure: ['azurerm_data_factory'], gcp: ['google_datastream_stream'] },
  charts: ['strimzi/strimzi-kafka-operator'],
  costDrivers: ['replication hours', 'changes'],
  connectsIn: ['source-system', 'relational-database'],
  connectsOut: ['kafka', 'event-stream', 'data-lake', 'data-warehouse'],
  accepts: ['sql'],
  offers: ['stream', 'event', 'table'],
  properties: ['lag_s', 'tables'],
  aliases: ['CDC', 'change data capture', 'Debezium', 'DMS', 'Datastream', 'replicate database'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts checked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
