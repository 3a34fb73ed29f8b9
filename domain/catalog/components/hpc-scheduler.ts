import type { ComponentKind } from '../component-kind.ts'

export const hpcScheduler = {
  id: 'hpc-scheduler',
  name: 'HPC scheduler (Slurm)',
  layer: 'infrastructure',
  crossCutting: null,
  category: 'compute',
  alternatives: 'training-scheduler',
  services: { aws: ['AWS Parallel Computing Service', 'AWS ParallelCluster'], azure: ['Azure CycleCloud Workspace for Slurm'], gcp: ['Cluster Toolkit / Cluster Director (Slurm)'], 'self-hosted': ['Slurm (Slinky on Kubernetes)'] },
  resources: { aws: ['awscc_pcs_cluster'], gcp: ['google_compute_instance'] },
  charts: ['oci://ghcr.io/slinkyproject/charts/slurm', 'oci://ghcr.io/slinkyproject/charts/slurm-operator'],
  costDrivers: ['login/controller nodes'],
  connectsIn: ['identity-provider', 'file-storage'],
  connectsOut: ['gpu-training-cluster', 'batch-compute'],
  accepts: ['authz', 'code', 'file'],
  offers: ['compute', 'control'],
  properties: ['partitions', 'fairshare', 'preemption'],
  aliases: ['Slurm', 'sbatch', 'ParallelCluster', 'CycleCloud', 'PBS'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; awscc_/azuread_ names unchecked; charts checked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
