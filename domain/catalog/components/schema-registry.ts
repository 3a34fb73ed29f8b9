import type { ComponentKind } from '../component-kind.ts'

export const schemaRegistry = {
  id: 'schema-registry',
  name: 'Schema registry',
  layer: 'data-pipeline',
  crossCutting: null,
  category: 'streaming',
  alternatives: null,
  services: { aws: ['AWS Glue Schema Registry'], azure: ['Azure Schema Registry (Event Hubs)'], gcp: ['Managed Kafka schema registry', 'Pub/Sub schemas'], 'self-hosted': ['Apicurio Registry, Confluent Schema Registry'] },
  resources: { aws: ['aws_glue_registry', 'aws_glue_schema'], azure: ['azurerm_eventhub_namespace_schema_group'], gcp: ['google_pubsub_schema'] },
  charts: [],
  costDrivers: ['requests'],
  connectsIn: [],
  connectsOut: ['kafka', 'event-stream', 'stream-processor'],
  accepts: [],
  offers: ['event'],
  properties: ['compatibility', 'format'],
  aliases: ['schema registry', 'Avro', 'Protobuf', 'data contract'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts n/a)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
