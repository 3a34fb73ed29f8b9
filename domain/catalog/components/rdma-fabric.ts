import type { ComponentKind } from '../component-kind.ts'

export const rdmaFabric = {
  id: 'rdma-fabric',
  name: 'RDMA / high-speed GPU fabric',
  layer: 'infrastructure',
  crossCutting: 'networking',
  category: 'network',
  alternatives: null,
  services: { aws: ['Elastic Fabric Adapter (EFA)'], azure: ['Azure InfiniBand (ND series)'], gcp: ['GPUDirect-RDMA (RoCE) / TPU ICI'], 'self-hosted': ['NVIDIA Quantum InfiniBand or Spectrum-X RoCE'] },
  resources: { aws: ['aws_placement_group', 'aws_network_interface'], azure: ['azurerm_proximity_placement_group'], gcp: ['google_compute_network', 'google_container_node_pool'] },
  charts: ['nvidia/network-operator'],
  costDrivers: ['included in SKU or switch capex'],
  connectsIn: [],
  connectsOut: ['gpu-training-cluster', 'bare-metal-gpu-server'],
  accepts: [],
  offers: ['rdma'],
  properties: ['gbps_per_gpu', 'topology', 'rails'],
  aliases: ['InfiniBand', 'EFA', 'RoCE', 'RDMA', 'NVLink', 'NDR', 'non-blocking fabric'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts unchecked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
