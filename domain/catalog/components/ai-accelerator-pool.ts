import type { ComponentKind } from '../component-kind.ts'

export const aiAcceleratorPool = {
  id: 'ai-accelerator-pool',
  name: 'Custom AI accelerator pool (TPU / Trainium / Inferentia)',
  layer: 'infrastructure',
  crossCutting: null,
  category: 'compute',
  alternatives: 'training-compute',
  services: { aws: ['AWS Trainium (Trn1/Trn2) and Inferentia2 (Inf2) instances'], azure: ['Azure ND and NC GPU virtual machines'], gcp: ['Cloud TPU v5e / v5p / v6e (Trillium) / Ironwood'], 'self-hosted': ['Intel Gaudi or AMD Instinct servers'] },
  noNativeService: { azure: 'n/a (Maia is not customer-provisionable); use ND/NC GPU VMs' },
  resources: { aws: ['aws_eks_node_group', 'aws_launch_template'], azure: ['azurerm_kubernetes_cluster_node_pool'], gcp: ['google_tpu_v2_vm', 'google_tpu_v2_queued_resource', 'google_container_node_pool'] },
  charts: ['rocm/gpu-operator-charts', 'aws-neuron (oci://public.ecr.aws/neuron/neuron-helm-chart)'],
  costDrivers: ['chip-hours', 'commitment'],
  connectsIn: ['kubernetes-cluster', 'object-storage', 'gpu-job-scheduler'],
  connectsOut: ['model-registry', 'checkpoint-store', 'llm-inference-server'],
  accepts: ['compute', 'dataset', 'image', 'object'],
  offers: ['model', 'compute', 'telemetry'],
  properties: ['accelerator', 'topology', 'framework_support'],
  aliases: ['TPU', 'TPU pod', 'Trainium', 'Inferentia', 'Gaudi', 'MI300X', 'neuron'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts unchecked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
