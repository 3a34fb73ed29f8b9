import type { ComponentKind } from '../component-kind.ts'

export const eventStream = {
  id: 'event-stream',
  name: 'Event stream (cloud-native)',
  layer: 'data-pipeline',
  crossCutting: null,
  category: 'streaming',
  alternatives: 'stream-bus',
  services: { aws: ['Amazon Kinesis Data Streams'], azure: ['Azure Event Hubs'], gcp: ['Pub/Sub'], 'self-hosted': ['NATS JetStream, Redpanda'] },
  resources: { aws: ['aws_kinesis_stream'], azure: ['azurerm_eventhub_namespace', 'azurerm_eventhub'], gcp: ['google_pubsub_topic', 'google_pubsub_subscription'] },
  charts: ['nats/nats', 'redpanda/redpanda'],
  costDrivers: ['shards / throughput units', 'GB in', 'retention'],
  connectsIn: ['app-backend', 'iot-broker', 'cdc-connector', 'edge-gateway', 'web-app'],
  connectsOut: ['stream-processor', 'stream-delivery', 'feature-pipeline', 'serverless-function', 'streaming-inference'],
  accepts: ['event', 'stream'],
  offers: ['stream', 'event'],
  properties: ['partitions', 'retention_h', 'throughput_mb_s', 'ordering'],
  aliases: ['Kinesis', 'Event Hubs', 'Pub/Sub', 'pubsub', 'event streaming', 'message bus', 'real-time events', 'streaming data'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts unchecked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
