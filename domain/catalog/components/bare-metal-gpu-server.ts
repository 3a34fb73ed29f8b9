import type { ComponentKind } from '../component-kind.ts'

export const bareMetalGpuServer = {
  id: 'bare-metal-gpu-server',
  name: 'On-premises GPU server',
  layer: 'infrastructure',
  crossCutting: null,
  category: 'on-prem',
  alternatives: 'serving-compute',
  services: { aws: ['AWS Outposts (GPU) or AWS AI Factories'], azure: ['Azure Local with GPU'], gcp: ['Google Distributed Cloud (GPU)'], 'self-hosted': ['NVIDIA DGX/HGX, Dell XE9680, Supermicro GPU servers'] },
  resources: { azure: ['azurerm_stack_hci_cluster'] },
  charts: ['nvidia/gpu-operator'],
  costDrivers: ['capex', 'power kW', 'rack', 'support'],
  connectsIn: ['rdma-fabric', 'on-prem-network'],
  connectsOut: ['gpu-training-cluster', 'llm-inference-server'],
  accepts: ['net', 'rdma'],
  offers: ['compute', 'telemetry'],
  properties: ['gpu_type', 'gpus', 'power_kw', 'rack_units'],
  aliases: ['DGX', 'HGX', 'on-prem GPUs', 'own GPUs', 'GPU server', 'eigene GPUs'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts unchecked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
