import type { ComponentKind } from '../component-kind.ts'

export const federatedLearningServer = {
  id: 'federated-learning-server',
  name: 'Federated learning aggregator',
  layer: 'ai-ml-model',
  crossCutting: null,
  category: 'federated',
  alternatives: null,
  services: { aws: ['Flower/NVIDIA FLARE on EKS or SageMaker'], azure: ['Azure ML + NVIDIA FLARE'], gcp: ['GKE cross-silo/cross-device FL reference'], 'self-hosted': ['NVIDIA FLARE, Flower, OpenFL'] },
  resources: { aws: ['aws_eks_cluster'], azure: ['azurerm_kubernetes_cluster'], gcp: ['google_container_cluster', 'google_gke_hub_membership'] },
  charts: [],
  costDrivers: ['server hours', 'WAN traffic'],
  connectsIn: ['federated-learning-client', 'identity-provider', 'key-management'],
  connectsOut: ['model-registry', 'federated-learning-client', 'experiment-tracking'],
  accepts: ['model', 'authz', 'key'],
  offers: ['model', 'telemetry'],
  properties: ['rounds', 'clients', 'secure_aggregation', 'dp_epsilon'],
  aliases: ['federated learning', 'FLARE', 'Flower', 'aggregator', 'data stays local', 'consortium', 'cross-silo', 'föderiertes Lernen'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts n/a)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
