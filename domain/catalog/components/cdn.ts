import type { ComponentKind } from '../component-kind.ts'

export const cdn = {
  id: 'cdn',
  name: 'Content delivery network',
  layer: 'infrastructure',
  crossCutting: 'networking',
  category: 'network',
  alternatives: null,
  services: { aws: ['Amazon CloudFront'], azure: ['Azure Front Door (CDN)'], gcp: ['Cloud CDN', 'Media CDN'], 'self-hosted': ['Varnish, Fastly/Cloudflare (SaaS)'] },
  resources: { aws: ['aws_cloudfront_distribution'], azure: ['azurerm_cdn_frontdoor_profile', 'azurerm_cdn_frontdoor_endpoint'], gcp: ['google_compute_backend_bucket'] },
  charts: [],
  costDrivers: ['GB egress', 'requests'],
  connectsIn: ['client-user', 'waf'],
  connectsOut: ['web-app', 'object-storage', 'load-balancer-l7'],
  accepts: ['http', 'object'],
  offers: ['http', 'object'],
  properties: ['cache_ttl', 'origins'],
  aliases: ['CloudFront', 'CDN', 'edge cache', 'Fastly'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts n/a)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
