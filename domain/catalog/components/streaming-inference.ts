import type { ComponentKind } from '../component-kind.ts'

export const streamingInference = {
  id: 'streaming-inference',
  name: 'In-stream inference',
  layer: 'application-serving',
  crossCutting: null,
  category: 'serving',
  alternatives: 'ml-serving',
  services: { aws: ['Flink on Managed Service for Apache Flink + SageMaker/embedded model'], azure: ['Stream Analytics + AML endpoint'], gcp: ['Dataflow RunInference'], 'self-hosted': ['Flink/Kafka Streams with ONNX Runtime'] },
  resources: { aws: ['aws_kinesisanalyticsv2_application'], azure: ['azurerm_stream_analytics_job'], gcp: ['google_dataflow_flex_template_job'] },
  charts: ['apache/flink-kubernetes-operator'],
  costDrivers: ['KPU / worker hours'],
  connectsIn: ['kafka', 'event-stream', 'stream-processor', 'online-feature-store', 'model-registry'],
  connectsOut: ['kafka', 'event-stream', 'nosql-database', 'alerting', 'realtime-messaging'],
  accepts: ['stream', 'event', 'feature', 'model', 'media'],
  offers: ['event', 'stream', 'kv', 'alert', 'telemetry'],
  properties: ['p99_ms', 'events_per_s', 'state'],
  aliases: ['streaming inference', 'score events', 'RunInference', 'in-stream scoring', 'fraud scoring on stream', 'continuous scoring'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts checked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
