import type { ComponentKind } from '../component-kind.ts'

export const inferenceGateway = {
  id: 'inference-gateway',
  name: 'Inference gateway (KV-cache / load aware)',
  layer: 'application-serving',
  crossCutting: null,
  category: 'serving',
  alternatives: null,
  services: { aws: ['Gateway API Inference Extension on EKS', 'llm-d'], azure: ['Gateway API Inference Extension on AKS', 'llm-d'], gcp: ['GKE Inference Gateway (multi-cluster)'], 'self-hosted': ['llm-d router (EPP), AIBrix, vLLM production-stack router'] },
  resources: { aws: ['aws_eks_cluster'], azure: ['azurerm_kubernetes_cluster'], gcp: ['google_container_cluster', 'google_gke_hub_feature'] },
  charts: ['llm-d-router-gateway (llm-d/llm-d-router)'],
  costDrivers: ['none (software)'],
  connectsIn: ['llm-gateway', 'kubernetes-ingress', 'api-gateway'],
  connectsOut: ['llm-inference-server'],
  accepts: ['llm', 'http'],
  offers: ['llm', 'telemetry'],
  properties: ['scheduler', 'prefix_aware', 'pd_disaggregation', 'lora_aware'],
  aliases: ['inference gateway', 'llm-d', 'prefix cache routing', 'KV cache aware', 'InferencePool', 'prefill/decode disaggregation', 'AIBrix', 'LLM load balancing'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts checked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
