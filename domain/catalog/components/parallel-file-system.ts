import type { ComponentKind } from '../component-kind.ts'

export const parallelFileSystem = {
  id: 'parallel-file-system',
  name: 'Parallel file system (Lustre)',
  layer: 'infrastructure',
  crossCutting: null,
  category: 'storage',
  alternatives: 'shared-fs',
  services: { aws: ['Amazon FSx for Lustre'], azure: ['Azure Managed Lustre'], gcp: ['Google Cloud Managed Lustre'], 'self-hosted': ['Lustre, WEKA, VAST, IBM Storage Scale, BeeGFS'] },
  resources: { aws: ['aws_fsx_lustre_file_system', 'aws_fsx_data_repository_association'], azure: ['azurerm_managed_lustre_file_system'], gcp: ['google_lustre_instance'] },
  charts: [],
  costDrivers: ['TiB-month', 'throughput per TiB'],
  connectsIn: ['object-storage'],
  connectsOut: ['gpu-training-cluster', 'model-training-job', 'checkpoint-store'],
  accepts: ['object'],
  offers: ['file', 'dataset'],
  properties: ['throughput_gbps', 'capacity_tib', 's3_linked'],
  aliases: ['Lustre', 'FSx', 'WEKA', 'VAST', 'GPFS', 'parallel filesystem', 'BeeGFS', 'DDN'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts n/a)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
