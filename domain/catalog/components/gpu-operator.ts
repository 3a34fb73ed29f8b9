import type { ComponentKind } from '../component-kind.ts'

export const gpuOperator = {
  id: 'gpu-operator',
  name: 'GPU operator / device plugin',
  layer: 'infrastructure',
  crossCutting: null,
  category: 'container-platform',
  alternatives: null,
  services: { aws: ['EKS NVIDIA device plugin or GPU Operator'], azure: ['AKS GPU Operator'], gcp: ['GKE managed GPU drivers'], 'self-hosted': ['NVIDIA GPU Operator + Network Operator'] },
  resources: { aws: ['aws_eks_addon'], azure: ['azurerm_kubernetes_cluster_extension'], gcp: ['google_container_node_pool'] },
  charts: ['nvidia/gpu-operator', 'nvidia/network-operator'],
  costDrivers: ['none (software)'],
  connectsIn: ['kubernetes-cluster'],
  connectsOut: ['gpu-inference-pool', 'gpu-training-cluster', 'gpu-telemetry'],
  accepts: ['compute'],
  offers: ['compute', 'telemetry'],
  properties: ['mig_profile', 'time_slicing', 'driver_version'],
  aliases: ['GPU operator', 'MIG', 'time slicing', 'device plugin'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts unchecked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
