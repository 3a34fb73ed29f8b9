import type { ComponentKind } from '../component-kind.ts'

export const clusterAutoscaler = {
  id: 'cluster-autoscaler',
  name: 'Node autoscaler',
  layer: 'infrastructure',
  crossCutting: null,
  category: 'container-platform',
  alternatives: null,
  services: { aws: ['Karpenter / EKS Auto Mode'], azure: ['AKS Node Auto-Provisioning (Karpenter)'], gcp: ['GKE cluster autoscaler / custom compute classes'], 'self-hosted': ['Cluster Autoscaler (Cluster API)'] },
  resources: { aws: ['aws_eks_cluster'], azure: ['azurerm_kubernetes_cluster'], gcp: ['google_container_cluster'] },
  charts: ['oci://public.ecr.aws/karpenter/karpenter', 'autoscaler/cluster-autoscaler'],
  costDrivers: ['none (software)'],
  connectsIn: ['kubernetes-cluster', 'metrics-monitoring'],
  connectsOut: ['cpu-node-pool', 'gpu-inference-pool', 'spot-capacity'],
  accepts: ['telemetry', 'control'],
  offers: ['control'],
  properties: ['consolidation', 'instance_types', 'budgets'],
  aliases: ['Karpenter', 'autoscaler', 'auto scaling', 'autoscaling', 'node auto provisioning'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts partly-checked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
