import type { ComponentKind } from '../component-kind.ts'

export const fileTransfer = {
  id: 'file-transfer',
  name: 'File transfer / sync',
  layer: 'data-pipeline',
  crossCutting: null,
  category: 'ingestion',
  alternatives: 'bulk-ingest',
  services: { aws: ['AWS DataSync', 'AWS Transfer Family'], azure: ['AzCopy / Azure Storage Mover'], gcp: ['Storage Transfer Service'], 'self-hosted': ['rclone, SFTPGo'] },
  resources: { aws: ['aws_datasync_task', 'aws_transfer_server'], azure: ['azurerm_storage_sync'], gcp: ['google_storage_transfer_job'] },
  charts: [],
  costDrivers: ['GB transferred', 'endpoint hours'],
  connectsIn: ['source-system', 'on-prem-network'],
  connectsOut: ['object-storage', 'data-lake'],
  accepts: ['file'],
  offers: ['object'],
  properties: ['schedule', 'bandwidth'],
  aliases: ['SFTP', 'DataSync', 'Storage Transfer', 'rsync', 'nightly upload', 'file drop'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts n/a)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
