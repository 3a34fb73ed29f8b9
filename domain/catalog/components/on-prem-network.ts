import type { ComponentKind } from '../component-kind.ts'

export const onPremNetwork = {
  id: 'on-prem-network',
  name: 'On-premises network / data center',
  layer: 'infrastructure',
  crossCutting: 'networking',
  category: 'on-prem',
  alternatives: null,
  services: { aws: ['Customer data center'], azure: ['Customer data center'], gcp: ['Customer data center'], 'self-hosted': ['Leaf-spine LAN, firewall, VLANs'] },
  resources: { aws: ['aws_customer_gateway'], azure: ['azurerm_vpn_site'], gcp: ['google_compute_router'] },
  charts: [],
  costDrivers: ['capex', 'ops'],
  connectsIn: ['source-system', 'bare-metal-gpu-server'],
  connectsOut: ['dedicated-interconnect', 'site-to-site-vpn'],
  accepts: ['net', 'sql', 'http', 'file', 'event', 'telemetry'],
  offers: ['net'],
  properties: ['location', 'tier'],
  aliases: ['on-prem', 'on-premises', 'data center', 'datacenter', 'own datacenter', 'Rechenzentrum', 'centro de datos'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts n/a)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
