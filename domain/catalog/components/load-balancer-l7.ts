import type { ComponentKind } from '../component-kind.ts'

export const loadBalancerL7 = {
  id: 'load-balancer-l7',
  name: 'Application load balancer (L7)',
  layer: 'infrastructure',
  crossCutting: 'networking',
  category: 'network',
  alternatives: null,
  services: { aws: ['Application Load Balancer'], azure: ['Azure Application Gateway (or for Containers)'], gcp: ['Regional/Global external Application Load Balancer'], 'self-hosted': ['Envoy, HAProxy, NGINX'] },
  resources: { aws: ['aws_lb', 'aws_lb_listener', 'aws_lb_target_group'], azure: ['azurerm_application_gateway'], gcp: ['google_compute_region_url_map', 'google_compute_region_backend_service', 'google_compute_forwarding_rule'] },
  charts: ['haproxytech/haproxy'],
  costDrivers: ['LCU / hours', 'GB'],
  connectsIn: ['waf', 'global-load-balancer', 'cdn', 'dns'],
  connectsOut: ['app-backend', 'llm-gateway', 'api-gateway', 'web-app', 'realtime-inference-endpoint'],
  accepts: ['http'],
  offers: ['http'],
  properties: ['tls', 'health_checks', 'sticky'],
  aliases: ['ALB', 'load balancer', 'Application Gateway', 'ingress LB'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts unchecked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
