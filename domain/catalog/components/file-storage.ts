import type { ComponentKind } from '../component-kind.ts'

export const fileStorage = {
  id: 'file-storage',
  name: 'Shared file storage (NFS)',
  layer: 'infrastructure',
  crossCutting: null,
  category: 'storage',
  alternatives: 'shared-fs',
  services: { aws: ['Amazon EFS', 'Amazon FSx for OpenZFS / NetApp ONTAP'], azure: ['Azure Files', 'Azure NetApp Files'], gcp: ['Filestore', 'NetApp Volumes'], 'self-hosted': ['NFS, CephFS, NetApp, Dell PowerScale'] },
  resources: { aws: ['aws_efs_file_system', 'aws_fsx_ontap_file_system'], azure: ['azurerm_storage_share', 'azurerm_netapp_volume'], gcp: ['google_filestore_instance', 'google_netapp_volume'] },
  charts: ['rook-release/rook-ceph-cluster', 'csi-driver-nfs/csi-driver-nfs'],
  costDrivers: ['GB-month', 'throughput tier'],
  connectsIn: [],
  connectsOut: ['notebook-workspace', 'gpu-training-cluster', 'llm-inference-server'],
  accepts: ['file'],
  offers: ['file'],
  properties: ['throughput_mibps', 'capacity_tb'],
  aliases: ['NFS', 'EFS', 'Filestore', 'Azure Files', 'NetApp', 'home directories'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts unchecked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
