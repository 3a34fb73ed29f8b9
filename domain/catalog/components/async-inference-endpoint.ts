import type { ComponentKind } from '../component-kind.ts'

export const asyncInferenceEndpoint = {
  id: 'async-inference-endpoint',
  name: 'Asynchronous inference endpoint',
  layer: 'application-serving',
  crossCutting: null,
  category: 'serving',
  alternatives: 'ml-serving',
  services: { aws: ['SageMaker Asynchronous Inference'], azure: ['AML online endpoint + Service Bus'], gcp: ['Cloud Run/GKE workers + Pub/Sub'], 'self-hosted': ['Celery / KEDA + GPU workers'] },
  resources: { aws: ['aws_sagemaker_endpoint_configuration', 'aws_appautoscaling_policy'], azure: ['azurerm_container_app_job'], gcp: ['google_cloud_run_v2_worker_pool'] },
  charts: ['kedacore/keda'],
  costDrivers: ['GPU-hours', 'queue depth'],
  connectsIn: ['message-queue', 'api-gateway', 'object-storage'],
  connectsOut: ['object-storage', 'notification-service', 'model-monitoring'],
  accepts: ['event', 'object', 'http', 'model'],
  offers: ['object', 'event', 'telemetry'],
  properties: ['queue_slo', 'max_payload', 'scale_to_zero'],
  aliases: ['async inference', 'long-running inference', 'queue-based', 'near real time', 'image generation jobs', 'minutes not milliseconds'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts unchecked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
