import type { ComponentKind } from '../component-kind.ts'

export const kubernetesIngress = {
  id: 'kubernetes-ingress',
  name: 'Kubernetes ingress (Gateway API)',
  layer: 'infrastructure',
  crossCutting: 'networking',
  category: 'network',
  alternatives: null,
  services: { aws: ['AWS Load Balancer Controller (Gateway API)'], azure: ['Application Gateway for Containers'], gcp: ['GKE Gateway controller'], 'self-hosted': ['Envoy Gateway, Traefik, Cilium (ingress-nginx retired Mar 2026)'] },
  resources: { aws: ['aws_eks_addon', 'aws_lb'], azure: ['azurerm_kubernetes_cluster'], gcp: ['google_container_cluster'] },
  charts: ['oci://docker.io/envoyproxy/gateway-helm', 'traefik/traefik'],
  costDrivers: ['LB hours'],
  connectsIn: ['load-balancer-l4', 'waf', 'dns'],
  connectsOut: ['app-backend', 'llm-gateway', 'inference-gateway', 'web-app'],
  accepts: ['http', 'net'],
  offers: ['http'],
  properties: ['gateway_class', 'tls'],
  aliases: ['ingress', 'Gateway API', 'Envoy Gateway', 'Traefik', 'NGINX ingress'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts unchecked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
