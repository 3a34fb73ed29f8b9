import type { ComponentKind } from '../component-kind.ts'

export const globalLoadBalancer = {
  id: 'global-load-balancer',
  name: 'Global load balancing / traffic manager',
  layer: 'infrastructure',
  crossCutting: 'networking',
  category: 'network',
  alternatives: null,
  services: { aws: ['AWS Global Accelerator', 'Route 53 latency/failover routing'], azure: ['Azure Front Door', 'Azure Traffic Manager'], gcp: ['Global external Application Load Balancer'], 'self-hosted': ['k8gb, GeoDNS'] },
  resources: { aws: ['aws_globalaccelerator_accelerator', 'aws_globalaccelerator_endpoint_group', 'aws_route53_health_check'], azure: ['azurerm_cdn_frontdoor_profile', 'azurerm_cdn_frontdoor_route', 'azurerm_traffic_manager_profile'], gcp: ['google_compute_global_forwarding_rule', 'google_compute_backend_service', 'google_compute_url_map'] },
  charts: ['k8gb/k8gb'],
  costDrivers: ['hours', 'GB', 'health checks'],
  connectsIn: ['client-user', 'dns', 'waf'],
  connectsOut: ['load-balancer-l7', 'api-gateway', 'llm-gateway'],
  accepts: ['http', 'net'],
  offers: ['http'],
  properties: ['routing_policy', 'failover_s', 'regions'],
  aliases: ['Front Door', 'Global Accelerator', 'traffic manager', 'multi-region routing', 'active-active', 'failover', 'GeoDNS'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts unchecked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
