import type { ComponentKind } from '../component-kind.ts'

export const gpuTrainingCluster = {
  id: 'gpu-training-cluster',
  name: 'GPU training cluster',
  layer: 'infrastructure',
  crossCutting: null,
  category: 'compute',
  alternatives: 'training-compute',
  services: { aws: ['Amazon SageMaker HyperPod', 'Amazon EC2 P5/P5en/P6 UltraClusters'], azure: ['Azure ND H100 v5 / ND H200 v5 / ND GB200 v6 VMs (VMSS or Azure CycleCloud)', 'Azure ML compute cluster'], gcp: ['Google Cloud AI Hypercomputer A3/A4 VMs (Cluster Director)'], 'self-hosted': ['NVIDIA DGX/HGX cluster (DGX SuperPOD) with Slurm or Kubernetes'] },
  resources: { aws: ['aws_launch_template', 'aws_autoscaling_group', 'aws_placement_group', 'awscc_sagemaker_cluster'], azure: ['azurerm_orchestrated_virtual_machine_scale_set', 'azurerm_machine_learning_compute_cluster'], gcp: ['google_compute_instance_template', 'google_compute_region_instance_group_manager', 'google_container_node_pool'] },
  charts: ['oci://ghcr.io/slinkyproject/charts/slurm', 'nvidia/gpu-operator'],
  costDrivers: ['GPU-hours', 'interconnect tier', 'idle time', 'reserved vs spot'],
  connectsIn: ['gpu-job-scheduler', 'hpc-scheduler', 'parallel-file-system', 'object-storage', 'container-registry', 'rdma-fabric', 'gpu-capacity-reservation'],
  connectsOut: ['model-registry', 'checkpoint-store', 'metrics-monitoring', 'gpu-telemetry'],
  accepts: ['compute', 'dataset', 'image', 'rdma', 'file', 'object'],
  offers: ['model', 'telemetry', 'object', 'compute'],
  properties: ['gpu_type', 'gpus_per_node', 'nodes', 'interconnect', 'precision', 'mfu', 'spot_allowed'],
  aliases: ['training cluster', 'H100 cluster', 'H200', 'B200', 'GB200', 'A100 cluster', 'GPU farm', 'supercluster', 'HyperPod', 'SuperPOD'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; awscc_/azuread_ names unchecked; charts partly-checked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
