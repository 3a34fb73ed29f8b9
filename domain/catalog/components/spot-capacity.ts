import type { ComponentKind } from '../component-kind.ts'

export const spotCapacity = {
  id: 'spot-capacity',
  name: 'Spot / preemptible capacity',
  layer: 'infrastructure',
  crossCutting: null,
  category: 'compute',
  alternatives: null,
  services: { aws: ['EC2 Spot Instances', 'SageMaker managed spot training'], azure: ['Azure Spot Virtual Machines'], gcp: ['Spot VMs', 'DWS flex-start'] },
  noNativeService: { 'self-hosted': 'n/a (use low-priority queue in Kueue/Slurm)' },
  resources: { aws: ['aws_launch_template', 'aws_eks_node_group'], azure: ['azurerm_kubernetes_cluster_node_pool', 'azurerm_linux_virtual_machine_scale_set'], gcp: ['google_container_node_pool', 'google_compute_instance_template'] },
  charts: [],
  costDrivers: ['discount % vs interruption cost'],
  connectsIn: ['cluster-autoscaler', 'gpu-job-scheduler'],
  connectsOut: ['gpu-training-cluster', 'batch-compute', 'batch-inference-job'],
  accepts: ['control'],
  offers: ['compute'],
  properties: ['max_price', 'interruption_tolerance', 'checkpoint_interval'],
  aliases: ['spot instances', 'preemptible', 'spot GPUs', 'low priority VMs', 'interruptible'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts n/a)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
