import type { ComponentKind } from '../component-kind.ts'

export const cpuNodePool = {
  id: 'cpu-node-pool',
  name: 'CPU node pool',
  layer: 'infrastructure',
  crossCutting: null,
  category: 'compute',
  alternatives: null,
  services: { aws: ['Amazon EC2 M/C/R (x86 or Graviton) managed node group'], azure: ['Azure Dv5/Ev5/Dpsv6 node pool'], gcp: ['GKE node pool (N4/C4/C4A Axion/E2)'], 'self-hosted': ['x86/Arm worker nodes'] },
  resources: { aws: ['aws_eks_node_group'], azure: ['azurerm_kubernetes_cluster_node_pool'], gcp: ['google_container_node_pool'] },
  charts: [],
  costDrivers: ['vCPU-hours', 'commitment coverage'],
  connectsIn: ['kubernetes-cluster', 'cluster-autoscaler'],
  connectsOut: ['app-backend', 'stream-processor', 'spark-processing'],
  accepts: ['compute', 'image'],
  offers: ['compute', 'telemetry'],
  properties: ['instance_family', 'arch', 'min_nodes', 'max_nodes'],
  aliases: ['CPU nodes', 'workers', 'Graviton'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts n/a)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
