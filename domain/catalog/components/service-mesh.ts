import type { ComponentKind } from '../component-kind.ts'

export const serviceMesh = {
  id: 'service-mesh',
  name: 'Service mesh / mTLS',
  layer: 'infrastructure',
  crossCutting: 'networking',
  category: 'network',
  alternatives: null,
  services: { aws: ['Amazon VPC Lattice (App Mesh is end-of-life)'], azure: ['Istio add-on for AKS'], gcp: ['Cloud Service Mesh'], 'self-hosted': ['Istio (ambient), Linkerd, Cilium'] },
  resources: { aws: ['aws_vpclattice_service', 'aws_vpclattice_service_network'], azure: ['azurerm_kubernetes_cluster'], gcp: ['google_gke_hub_feature', 'google_network_services_mesh'] },
  charts: ['istio/base', 'istio/istiod', 'linkerd/linkerd-control-plane'],
  costDrivers: ['proxy overhead'],
  connectsIn: ['kubernetes-cluster'],
  connectsOut: ['app-backend', 'llm-inference-server'],
  accepts: ['http'],
  offers: ['http', 'telemetry'],
  properties: ['mtls', 'ambient'],
  aliases: ['Istio', 'Linkerd', 'mTLS', 'service mesh', 'zero trust network'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts unchecked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
