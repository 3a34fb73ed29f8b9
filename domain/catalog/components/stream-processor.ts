import type { ComponentKind } from '../component-kind.ts'

export const streamProcessor = {
  id: 'stream-processor',
  name: 'Stream processor',
  layer: 'data-pipeline',
  crossCutting: null,
  category: 'processing',
  alternatives: null,
  services: { aws: ['Amazon Managed Service for Apache Flink'], azure: ['Azure Stream Analytics', 'Fabric Eventstream'], gcp: ['Dataflow'], 'self-hosted': ['Apache Flink (Kubernetes Operator), Spark Structured Streaming, Kafka Streams'] },
  resources: { aws: ['aws_kinesisanalyticsv2_application'], azure: ['azurerm_stream_analytics_job'], gcp: ['google_dataflow_flex_template_job', 'google_dataflow_job'] },
  charts: ['apache/flink-kubernetes-operator'],
  costDrivers: ['KPU / SU / vCPU-hours'],
  connectsIn: ['kafka', 'event-stream', 'iot-broker'],
  connectsOut: ['online-feature-store', 'streaming-inference', 'olap-store', 'data-lake', 'time-series-database', 'alerting', 'nosql-database'],
  accepts: ['stream', 'event', 'mqtt'],
  offers: ['stream', 'event', 'feature', 'table', 'kv'],
  properties: ['window', 'state_gb', 'exactly_once', 'parallelism'],
  aliases: ['Flink', 'Stream Analytics', 'Dataflow', 'Beam', 'Spark Streaming', 'real-time aggregation', 'windowing', 'CEP'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts checked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
