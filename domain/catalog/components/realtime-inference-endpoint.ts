import type { ComponentKind } from '../component-kind.ts'

export const realtimeInferenceEndpoint = {
  id: 'realtime-inference-endpoint',
  name: 'Real-time inference endpoint',
  layer: 'application-serving',
  crossCutting: null,
  category: 'serving',
  alternatives: 'ml-serving',
  services: { aws: ['SageMaker AI real-time endpoints'], azure: ['Azure ML managed online endpoints'], gcp: ['Vertex AI online prediction endpoints'], 'self-hosted': ['KServe InferenceService, Seldon Core (BSL), BentoML, Ray Serve'] },
  resources: { aws: ['aws_sagemaker_endpoint', 'aws_sagemaker_endpoint_configuration', 'aws_appautoscaling_target'], azure: ['azurerm_machine_learning_workspace', 'azurerm_machine_learning_inference_cluster'], gcp: ['google_vertex_ai_endpoint', 'google_vertex_ai_deployment_resource_pool'] },
  charts: ['oci://ghcr.io/kserve/charts/kserve-resources'],
  costDrivers: ['instance hours x replicas'],
  connectsIn: ['api-gateway', 'app-backend', 'model-registry', 'online-feature-store', 'stream-processor'],
  connectsOut: ['model-monitoring', 'app-backend', 'feedback-store', 'event-stream'],
  accepts: ['http', 'feature', 'model', 'image', 'kv'],
  offers: ['http', 'telemetry', 'event'],
  properties: ['p99_ms', 'qps', 'replicas', 'autoscaling', 'canary'],
  aliases: ['real-time inference', 'online prediction', 'endpoint', 'low latency scoring', 'predict API', 'SageMaker endpoint', 'online serving', 'Echtzeit', 'tiempo real', '实时推理', 'リアルタイム'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts checked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
