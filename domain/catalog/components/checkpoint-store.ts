import type { ComponentKind } from '../component-kind.ts'

export const checkpointStore = {
  id: 'checkpoint-store',
  name: 'Checkpoint store',
  layer: 'ai-ml-model',
  crossCutting: null,
  category: 'training',
  alternatives: null,
  services: { aws: ['S3 + FSx for Lustre'], azure: ['Blob + Managed Lustre'], gcp: ['Cloud Storage (hierarchical namespace) + Managed Lustre'], 'self-hosted': ['Ceph/Lustre/WEKA'] },
  resources: { aws: ['aws_s3_bucket', 'aws_fsx_lustre_file_system'], azure: ['azurerm_storage_account', 'azurerm_managed_lustre_file_system'], gcp: ['google_storage_bucket', 'google_lustre_instance'] },
  charts: ['rook-release/rook-ceph-cluster'],
  costDrivers: ['TB', 'write burst GB/s'],
  connectsIn: ['model-training-job', 'distributed-training', 'fine-tuning-job'],
  connectsOut: ['model-training-job', 'model-registry', 'object-storage'],
  accepts: ['model', 'file'],
  offers: ['model', 'object'],
  properties: ['interval_min', 'size_tb', 'async'],
  aliases: ['checkpoint', 'checkpoints', 'resume training', 'fault tolerance'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts unchecked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
