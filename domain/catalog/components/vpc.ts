import type { ComponentKind } from '../component-kind.ts'

export const vpc = {
  id: 'vpc',
  name: 'Virtual private network (VPC/VNet)',
  layer: 'infrastructure',
  crossCutting: 'networking',
  category: 'network',
  alternatives: null,
  services: { aws: ['Amazon VPC'], azure: ['Azure Virtual Network'], gcp: ['VPC network'], 'self-hosted': ['VLAN / Calico or Cilium network'] },
  resources: { aws: ['aws_vpc', 'aws_subnet', 'aws_security_group', 'aws_route_table'], azure: ['azurerm_virtual_network', 'azurerm_subnet', 'azurerm_network_security_group'], gcp: ['google_compute_network', 'google_compute_subnetwork', 'google_compute_firewall'] },
  charts: ['cilium/cilium'],
  costDrivers: ['inter-AZ traffic'],
  connectsIn: ['transit-hub', 'dedicated-interconnect', 'site-to-site-vpn'],
  connectsOut: ['kubernetes-cluster', 'virtual-machine', 'private-endpoint', 'load-balancer-l7'],
  accepts: ['net'],
  offers: ['net'],
  properties: ['cidr', 'subnets', 'zones'],
  aliases: ['VPC', 'VNet', 'subnet', 'private network'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts unchecked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
