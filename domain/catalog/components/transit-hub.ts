import type { ComponentKind } from '../component-kind.ts'

export const transitHub = {
  id: 'transit-hub',
  name: 'Transit hub (hub-and-spoke)',
  layer: 'infrastructure',
  crossCutting: 'networking',
  category: 'hybrid-network',
  alternatives: null,
  services: { aws: ['AWS Transit Gateway', 'AWS Cloud WAN'], azure: ['Azure Virtual WAN (virtual hub)'], gcp: ['Network Connectivity Center'], 'self-hosted': ['Core router / SD-WAN'] },
  resources: { aws: ['aws_ec2_transit_gateway', 'aws_ec2_transit_gateway_vpc_attachment', 'aws_networkmanager_core_network'], azure: ['azurerm_virtual_wan', 'azurerm_virtual_hub', 'azurerm_virtual_hub_connection'], gcp: ['google_network_connectivity_hub', 'google_network_connectivity_spoke'] },
  charts: [],
  costDrivers: ['attachments', 'GB'],
  connectsIn: ['dedicated-interconnect', 'site-to-site-vpn', 'multicloud-interconnect'],
  connectsOut: ['vpc', 'network-firewall'],
  accepts: ['net'],
  offers: ['net'],
  properties: ['attachments', 'segmentation'],
  aliases: ['Transit Gateway', 'Virtual WAN', 'hub and spoke', 'SD-WAN'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts n/a)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
