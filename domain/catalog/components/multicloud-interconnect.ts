import type { ComponentKind } from '../component-kind.ts'

export const multicloudInterconnect = {
  id: 'multicloud-interconnect',
  name: 'Cloud-to-cloud interconnect',
  layer: 'infrastructure',
  crossCutting: 'networking',
  category: 'hybrid-network',
  alternatives: 'hybrid-link',
  services: { aws: ['AWS Interconnect - multicloud', 'Direct Connect via Equinix/Megaport'], azure: ['ExpressRoute via exchange provider'], gcp: ['Cross-Cloud Interconnect'], 'self-hosted': ['Equinix Fabric / Megaport'] },
  resources: { aws: ['aws_dx_connection', 'aws_dx_gateway'], azure: ['azurerm_express_route_circuit'], gcp: ['google_compute_interconnect', 'google_compute_interconnect_attachment'] },
  charts: [],
  costDrivers: ['port hours', 'egress both sides'],
  connectsIn: ['vpc', 'transit-hub'],
  connectsOut: ['vpc', 'transit-hub'],
  accepts: ['net'],
  offers: ['net'],
  properties: ['bandwidth_gbps', 'clouds'],
  aliases: ['cross-cloud interconnect', 'cloud to cloud link', 'Equinix', 'Megaport', 'multi-cloud network'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts n/a)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
