import type { ComponentKind } from '../component-kind.ts'

export const gpuInferencePool = {
  id: 'gpu-inference-pool',
  name: 'GPU inference node pool',
  layer: 'infrastructure',
  crossCutting: null,
  category: 'compute',
  alternatives: 'serving-compute',
  services: { aws: ['Amazon EC2 G5/G6/G6e/P4d/P5 (EKS managed node group)'], azure: ['Azure NC A100 v4 / NC H100 v5 / NVadsA10 v5 (AKS GPU node pool)'], gcp: ['GKE GPU node pool (G2 L4, A2 A100, A3 H100, G4 RTX PRO 6000)'], 'self-hosted': ['Kubernetes GPU nodes (L4/L40S/A100/H100) with NVIDIA GPU Operator'] },
  resources: { aws: ['aws_eks_node_group', 'aws_launch_template'], azure: ['azurerm_kubernetes_cluster_node_pool'], gcp: ['google_container_node_pool'] },
  charts: ['nvidia/gpu-operator'],
  costDrivers: ['GPU-hours x replicas', 'peak-to-mean ratio', 'cold capacity'],
  connectsIn: ['kubernetes-cluster', 'cluster-autoscaler', 'container-registry'],
  connectsOut: ['llm-inference-server', 'realtime-inference-endpoint', 'triton-inference-server', 'gpu-telemetry'],
  accepts: ['compute', 'image', 'model'],
  offers: ['compute', 'telemetry'],
  properties: ['gpu_type', 'min_nodes', 'max_nodes', 'mig', 'autoscaling_metric', 'zones'],
  aliases: ['inference GPUs', 'L4', 'L40S', 'A10G', 'serving GPUs', 'GPU nodes'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts unchecked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
