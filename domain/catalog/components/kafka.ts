import type { ComponentKind } from '../component-kind.ts'

export const kafka = {
  id: 'kafka',
  name: 'Apache Kafka',
  layer: 'data-pipeline',
  crossCutting: null,
  category: 'streaming',
  alternatives: 'stream-bus',
  services: { aws: ['Amazon MSK (Provisioned/Serverless)'], azure: ['Azure Event Hubs (Kafka endpoint)', 'HDInsight Kafka'], gcp: ['Google Cloud Managed Service for Apache Kafka'], 'self-hosted': ['Apache Kafka (Strimzi), Confluent Platform'] },
  resources: { aws: ['aws_msk_cluster', 'aws_msk_serverless_cluster'], azure: ['azurerm_eventhub_namespace', 'azurerm_hdinsight_kafka_cluster'], gcp: ['google_managed_kafka_cluster', 'google_managed_kafka_topic'] },
  charts: ['strimzi/strimzi-kafka-operator'],
  costDrivers: ['broker hours', 'storage', 'partitions'],
  connectsIn: ['app-backend', 'iot-broker', 'cdc-connector', 'source-system'],
  connectsOut: ['stream-processor', 'feature-pipeline', 'olap-store', 'data-lake'],
  accepts: ['event', 'stream'],
  offers: ['stream', 'event'],
  properties: ['brokers', 'partitions', 'replication_factor', 'retention_h'],
  aliases: ['Kafka', 'MSK', 'Confluent', 'Strimzi', 'Redpanda', 'kafka topics'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts checked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
