import type { ComponentKind } from '../component-kind.ts'

export const serverlessInferenceEndpoint = {
  id: 'serverless-inference-endpoint',
  name: 'Serverless inference endpoint',
  layer: 'application-serving',
  crossCutting: null,
  category: 'serving',
  alternatives: 'ml-serving',
  services: { aws: ['SageMaker Serverless Inference', 'Bedrock Custom Model Import'], azure: ['Foundry serverless API', 'Container Apps serverless GPUs'], gcp: ['Cloud Run with GPUs'], 'self-hosted': ['KServe serverless (Knative)'] },
  resources: { aws: ['aws_sagemaker_endpoint_configuration', 'aws_sagemaker_endpoint'], azure: ['azurerm_container_app'], gcp: ['google_cloud_run_v2_service'] },
  charts: ['oci://ghcr.io/kserve/charts/kserve-resources'],
  costDrivers: ['requests', 'GB-s / GPU-s'],
  connectsIn: ['api-gateway', 'app-backend', 'model-registry'],
  connectsOut: ['model-monitoring'],
  accepts: ['http', 'model', 'image'],
  offers: ['http', 'telemetry', 'event'],
  properties: ['cold_start_s', 'max_concurrency'],
  aliases: ['serverless inference', 'scale to zero', 'spiky traffic', 'pay per request', 'intermittent traffic', 'Cloud Run GPU'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts checked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
