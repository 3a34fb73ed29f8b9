import type { ComponentKind } from '../component-kind.ts'

export const gpuTelemetry = {
  id: 'gpu-telemetry',
  name: 'GPU telemetry',
  layer: 'orchestration-mlops',
  crossCutting: 'observability',
  category: 'observability',
  alternatives: null,
  services: { aws: ['CloudWatch Container Insights (NVIDIA GPU)'], azure: ['AKS managed Prometheus GPU metrics'], gcp: ['GKE DCGM managed metrics'], 'self-hosted': ['NVIDIA DCGM Exporter'] },
  resources: { aws: ['aws_eks_addon'], azure: ['azurerm_monitor_data_collection_rule'], gcp: ['google_container_cluster'] },
  charts: ['gpu-helm-charts/dcgm-exporter'],
  costDrivers: ['series'],
  connectsIn: ['gpu-training-cluster', 'gpu-inference-pool', 'bare-metal-gpu-server'],
  connectsOut: ['metrics-monitoring', 'finops-cost-monitor'],
  accepts: ['telemetry', 'compute'],
  offers: ['telemetry'],
  properties: ['util', 'mfu', 'ecc', 'xid'],
  aliases: ['DCGM', 'GPU utilization', 'GPU monitoring', 'XID errors', 'nvidia-smi'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts unchecked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
