import type { ComponentKind } from '../component-kind.ts'

export const siteToSiteVpn = {
  id: 'site-to-site-vpn',
  name: 'Site-to-site VPN',
  layer: 'infrastructure',
  crossCutting: 'networking',
  category: 'hybrid-network',
  alternatives: 'hybrid-link',
  services: { aws: ['AWS Site-to-Site VPN'], azure: ['Azure VPN Gateway'], gcp: ['Cloud VPN (HA VPN)'], 'self-hosted': ['WireGuard, strongSwan'] },
  resources: { aws: ['aws_vpn_gateway', 'aws_vpn_connection', 'aws_customer_gateway'], azure: ['azurerm_vpn_gateway', 'azurerm_vpn_site'], gcp: ['google_compute_vpn_gateway', 'google_compute_vpn_tunnel'] },
  charts: [],
  costDrivers: ['tunnel hours', 'egress'],
  connectsIn: ['on-prem-network'],
  connectsOut: ['transit-hub', 'vpc'],
  accepts: ['net'],
  offers: ['net'],
  properties: ['tunnels', 'throughput_gbps'],
  aliases: ['VPN', 'IPsec', 'site-to-site', 'HA VPN'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts n/a)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
