import type { ComponentKind } from '../component-kind.ts'

export const loadBalancerL4 = {
  id: 'load-balancer-l4',
  name: 'Network load balancer (L4)',
  layer: 'infrastructure',
  crossCutting: 'networking',
  category: 'network',
  alternatives: null,
  services: { aws: ['Network Load Balancer'], azure: ['Azure Load Balancer'], gcp: ['External/internal passthrough Network LB'], 'self-hosted': ['MetalLB, kube-vip'] },
  resources: { aws: ['aws_lb'], azure: ['azurerm_lb'], gcp: ['google_compute_forwarding_rule', 'google_compute_region_backend_service'] },
  charts: ['metallb/metallb'],
  costDrivers: ['hours', 'GB'],
  connectsIn: ['vpc'],
  connectsOut: ['kubernetes-ingress', 'iot-broker'],
  accepts: ['net'],
  offers: ['net', 'http'],
  properties: ['protocol', 'cross_zone'],
  aliases: ['NLB', 'TCP load balancer', 'MetalLB'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts unchecked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
