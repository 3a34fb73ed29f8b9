import type { ComponentKind } from '../component-kind.ts'

export const streamDelivery = {
  id: 'stream-delivery',
  name: 'Stream delivery to storage',
  layer: 'data-pipeline',
  crossCutting: null,
  category: 'streaming',
  alternatives: null,
  services: { aws: ['Amazon Data Firehose'], azure: ['Event Hubs Capture'], gcp: ['Pub/Sub to Cloud Storage/BigQuery subscription'], 'self-hosted': ['Kafka Connect sink'] },
  resources: { aws: ['aws_kinesis_firehose_delivery_stream'], azure: ['azurerm_eventhub'], gcp: ['google_pubsub_subscription'] },
  charts: ['strimzi/strimzi-kafka-operator'],
  costDrivers: ['GB delivered'],
  connectsIn: ['event-stream', 'kafka'],
  connectsOut: ['data-lake', 'object-storage', 'data-warehouse'],
  accepts: ['stream'],
  offers: ['object', 'table'],
  properties: ['buffer_s', 'format'],
  aliases: ['Firehose', 'Event Hubs Capture', 'sink connector'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts checked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
