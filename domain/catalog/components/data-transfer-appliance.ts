import type { ComponentKind } from '../component-kind.ts'

export const dataTransferAppliance = {
  id: 'data-transfer-appliance',
  name: 'Data transfer appliance',
  layer: 'infrastructure',
  crossCutting: null,
  category: 'storage',
  alternatives: 'bulk-ingest',
  services: { aws: ['AWS Snowball Edge', 'AWS Data Transfer Terminal'], azure: ['Azure Data Box'], gcp: ['Transfer Appliance'], 'self-hosted': ['Encrypted disk shipment'] },
  resources: { gcp: ['google_storage_transfer_agent_pool'] },
  charts: [],
  costDrivers: ['device fee', 'shipping'],
  connectsIn: ['source-system', 'vehicle-fleet'],
  connectsOut: ['object-storage', 'data-lake'],
  accepts: ['file', 'object'],
  offers: ['object'],
  properties: ['capacity_tb', 'turnaround_days'],
  aliases: ['Snowball', 'Data Box', 'Transfer Appliance', 'ship disks', 'offline transfer'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts n/a)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
