import type { ComponentKind } from '../component-kind.ts'

export const networkFirewall = {
  id: 'network-firewall',
  name: 'Network firewall',
  layer: 'infrastructure',
  crossCutting: 'security',
  category: 'network',
  alternatives: null,
  services: { aws: ['AWS Network Firewall'], azure: ['Azure Firewall'], gcp: ['Cloud NGFW'], 'self-hosted': ['pfSense, Palo Alto, Fortinet'] },
  resources: { aws: ['aws_networkfirewall_firewall', 'aws_networkfirewall_firewall_policy'], azure: ['azurerm_firewall', 'azurerm_firewall_policy'], gcp: ['google_network_security_firewall_endpoint', 'google_compute_network_firewall_policy'] },
  charts: [],
  costDrivers: ['endpoint hours', 'GB inspected'],
  connectsIn: ['transit-hub', 'nat-gateway'],
  connectsOut: ['vpc'],
  accepts: ['net'],
  offers: ['net', 'telemetry'],
  properties: ['tls_inspection', 'egress_allowlist'],
  aliases: ['firewall', 'egress filtering', 'NGFW', 'Azure Firewall'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts n/a)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
