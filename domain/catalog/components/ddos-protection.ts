import type { ComponentKind } from '../component-kind.ts'

export const ddosProtection = {
  id: 'ddos-protection',
  name: 'DDoS protection',
  layer: 'infrastructure',
  crossCutting: 'security',
  category: 'network',
  alternatives: null,
  services: { aws: ['AWS Shield Advanced'], azure: ['Azure DDoS Protection'], gcp: ['Google Cloud Armor Managed Protection'], 'self-hosted': ['Upstream scrubbing provider'] },
  resources: { aws: ['aws_shield_protection'], azure: ['azurerm_network_ddos_protection_plan'], gcp: ['google_compute_security_policy'] },
  charts: [],
  costDrivers: ['monthly subscription'],
  connectsIn: ['client-user'],
  connectsOut: ['global-load-balancer', 'load-balancer-l7'],
  accepts: ['net', 'http'],
  offers: ['net'],
  properties: ['tier'],
  aliases: ['DDoS', 'Shield'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts n/a)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
