import type { ComponentKind } from '../component-kind.ts'

export const tritonInferenceServer = {
  id: 'triton-inference-server',
  name: 'Multi-framework inference server (Triton)',
  layer: 'application-serving',
  crossCutting: null,
  category: 'serving',
  alternatives: 'ml-serving',
  services: { aws: ['Triton on SageMaker / EKS'], azure: ['Triton on AML / AKS'], gcp: ['Triton on Vertex AI / GKE'], 'self-hosted': ['NVIDIA Triton (Dynamo-Triton), KServe ServingRuntime'] },
  resources: { aws: ['aws_sagemaker_endpoint'], azure: ['azurerm_kubernetes_cluster'], gcp: ['google_vertex_ai_endpoint'] },
  charts: ['oci://ghcr.io/kserve/charts/kserve-resources'],
  costDrivers: ['GPU-hours'],
  connectsIn: ['api-gateway', 'app-backend', 'kubernetes-ingress', 'model-registry'],
  connectsOut: ['online-feature-store', 'metrics-monitoring'],
  accepts: ['http', 'model', 'compute', 'feature'],
  offers: ['http', 'telemetry'],
  properties: ['dynamic_batching', 'instances', 'ensembles'],
  aliases: ['Triton', 'dynamic batching', 'model ensemble', 'TensorRT engine', 'KServe', 'TorchServe', 'TF Serving', 'BentoML'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts checked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
