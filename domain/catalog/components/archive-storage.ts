import type { ComponentKind } from '../component-kind.ts'

export const archiveStorage = {
  id: 'archive-storage',
  name: 'Archive storage',
  layer: 'infrastructure',
  crossCutting: null,
  category: 'storage',
  alternatives: null,
  services: { aws: ['Amazon S3 Glacier (Instant/Flexible/Deep Archive)'], azure: ['Azure Blob archive tier'], gcp: ['Cloud Storage Archive class'], 'self-hosted': ['Tape / Ceph cold pool'] },
  resources: { aws: ['aws_s3_bucket_lifecycle_configuration'], azure: ['azurerm_storage_management_policy'], gcp: ['google_storage_bucket'] },
  charts: [],
  costDrivers: ['GB-month', 'retrieval'],
  connectsIn: ['object-storage', 'data-lake'],
  connectsOut: [],
  accepts: ['object'],
  offers: ['object'],
  properties: ['retention_years', 'retrieval_hours'],
  aliases: ['Glacier', 'archive tier', 'cold storage', 'long-term retention', 'tape'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts n/a)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
