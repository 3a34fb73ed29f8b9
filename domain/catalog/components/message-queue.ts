import type { ComponentKind } from '../component-kind.ts'

export const messageQueue = {
  id: 'message-queue',
  name: 'Message queue',
  layer: 'data-pipeline',
  crossCutting: null,
  category: 'messaging',
  alternatives: null,
  services: { aws: ['Amazon SQS', 'Amazon MQ'], azure: ['Azure Service Bus (queues)'], gcp: ['Pub/Sub (pull)', 'Cloud Tasks'], 'self-hosted': ['RabbitMQ, NATS'] },
  resources: { aws: ['aws_sqs_queue'], azure: ['azurerm_servicebus_namespace', 'azurerm_servicebus_queue'], gcp: ['google_cloud_tasks_queue', 'google_pubsub_subscription'] },
  charts: ['rabbitmq cluster-operator (manifests)'],
  costDrivers: ['requests'],
  connectsIn: ['app-backend', 'event-bus', 'api-gateway'],
  connectsOut: ['serverless-function', 'batch-compute', 'async-inference-endpoint', 'serverless-container'],
  accepts: ['event'],
  offers: ['event'],
  properties: ['dlq', 'visibility_timeout', 'fifo'],
  aliases: ['SQS', 'Service Bus', 'queue', 'RabbitMQ', 'DLQ', 'task queue', 'Celery'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts unchecked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
