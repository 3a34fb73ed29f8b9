import type { ComponentKind } from '../component-kind.ts'

export const dns = {
  id: 'dns',
  name: 'DNS',
  layer: 'infrastructure',
  crossCutting: 'networking',
  category: 'network',
  alternatives: null,
  services: { aws: ['Amazon Route 53'], azure: ['Azure DNS'], gcp: ['Cloud DNS'], 'self-hosted': ['CoreDNS, PowerDNS', 'ExternalDNS'] },
  resources: { aws: ['aws_route53_zone', 'aws_route53_record'], azure: ['azurerm_dns_zone', 'azurerm_private_dns_zone'], gcp: ['google_dns_managed_zone'] },
  charts: ['external-dns/external-dns'],
  costDrivers: ['zones', 'queries'],
  connectsIn: ['client-user'],
  connectsOut: ['cdn', 'global-load-balancer', 'load-balancer-l7'],
  accepts: ['net', 'http'],
  offers: ['net'],
  properties: ['private_zones', 'failover'],
  aliases: ['Route 53', 'DNS', 'domain'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts unchecked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
