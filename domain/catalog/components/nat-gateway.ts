import type { ComponentKind } from '../component-kind.ts'

export const natGateway = {
  id: 'nat-gateway',
  name: 'NAT gateway',
  layer: 'infrastructure',
  crossCutting: 'networking',
  category: 'network',
  alternatives: null,
  services: { aws: ['NAT gateway'], azure: ['Azure NAT Gateway'], gcp: ['Cloud NAT'], 'self-hosted': ['Egress gateway (Cilium/pfSense)'] },
  resources: { aws: ['aws_nat_gateway', 'aws_eip'], azure: ['azurerm_nat_gateway'], gcp: ['google_compute_router_nat', 'google_compute_router'] },
  charts: [],
  costDrivers: ['hours', 'GB processed'],
  connectsIn: ['vpc'],
  connectsOut: ['network-firewall'],
  accepts: ['net'],
  offers: ['net'],
  properties: ['per_az'],
  aliases: ['NAT', 'egress', 'outbound internet'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts n/a)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
