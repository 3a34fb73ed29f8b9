import type { ComponentKind } from '../component-kind.ts'

export const blockStorage = {
  id: 'block-storage',
  name: 'Block storage',
  layer: 'infrastructure',
  crossCutting: null,
  category: 'storage',
  alternatives: null,
  services: { aws: ['Amazon EBS'], azure: ['Azure Managed Disks'], gcp: ['Persistent Disk / Hyperdisk'], 'self-hosted': ['Ceph RBD, Longhorn, OpenEBS'] },
  resources: { aws: ['aws_ebs_volume'], azure: ['azurerm_managed_disk'], gcp: ['google_compute_disk'] },
  charts: ['rook-release/rook-ceph-cluster', 'longhorn/longhorn'],
  costDrivers: ['GB-month', 'provisioned IOPS'],
  connectsIn: ['key-management'],
  connectsOut: ['virtual-machine', 'relational-database', 'vector-database'],
  accepts: ['key'],
  offers: ['block'],
  properties: ['iops', 'throughput', 'size_gb'],
  aliases: ['EBS', 'managed disk', 'SSD', 'NVMe volume'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts unchecked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
