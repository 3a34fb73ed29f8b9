import type { ComponentKind } from '../component-kind.ts'

export const dedicatedInterconnect = {
  id: 'dedicated-interconnect',
  name: 'Dedicated interconnect to on-prem',
  layer: 'infrastructure',
  crossCutting: 'networking',
  category: 'hybrid-network',
  alternatives: 'hybrid-link',
  services: { aws: ['AWS Direct Connect'], azure: ['Azure ExpressRoute'], gcp: ['Cloud Interconnect (Dedicated/Partner)'], 'self-hosted': ['MPLS / dark fibre'] },
  resources: { aws: ['aws_dx_connection', 'aws_dx_gateway', 'aws_dx_gateway_association'], azure: ['azurerm_express_route_circuit', 'azurerm_express_route_gateway', 'azurerm_express_route_connection'], gcp: ['google_compute_interconnect', 'google_compute_interconnect_attachment'] },
  charts: [],
  costDrivers: ['port hours', 'egress GB'],
  connectsIn: ['on-prem-network'],
  connectsOut: ['transit-hub', 'vpc'],
  accepts: ['net'],
  offers: ['net'],
  properties: ['bandwidth_gbps', 'redundancy', 'macsec'],
  aliases: ['Direct Connect', 'ExpressRoute', 'Cloud Interconnect', 'leased line', 'dedicated line', 'private link to datacenter'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts n/a)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
