import type { ComponentKind } from '../component-kind.ts'

export const federatedLearningClient = {
  id: 'federated-learning-client',
  name: 'Federated learning client (silo)',
  layer: 'ai-ml-model',
  crossCutting: null,
  category: 'federated',
  alternatives: null,
  services: { aws: ['SageMaker/EKS in member account'], azure: ['Azure ML attached compute (Arc)'], gcp: ['GKE in member project or on-prem'], 'self-hosted': ['FLARE/Flower client on-prem'] },
  resources: { aws: ['aws_eks_node_group'], azure: ['azurerm_arc_kubernetes_cluster'], gcp: ['google_container_node_pool'] },
  charts: [],
  costDrivers: ['site compute'],
  connectsIn: ['health-data-store', 'data-lake', 'source-system'],
  connectsOut: ['federated-learning-server'],
  accepts: ['dataset', 'model', 'sql', 'file', 'kv', 'object'],
  offers: ['model'],
  properties: ['site', 'min_samples'],
  aliases: ['FL client', 'silo', 'hospital site', 'participating bank', 'local training'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts n/a)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
