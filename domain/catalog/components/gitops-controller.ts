import type { ComponentKind } from '../component-kind.ts'

export const gitopsController = {
  id: 'gitops-controller',
  name: 'GitOps controller',
  layer: 'orchestration-mlops',
  crossCutting: null,
  category: 'devops',
  alternatives: null,
  services: { aws: ['EKS Capability for Argo CD'], azure: ['AKS GitOps (Flux v2) / Azure Arc'], gcp: ['Config Sync'], 'self-hosted': ['Argo CD, Flux'] },
  resources: { aws: ['aws_eks_capability'], azure: ['azurerm_kubernetes_flux_configuration', 'azurerm_arc_kubernetes_flux_configuration'], gcp: ['google_gke_hub_feature'] },
  charts: ['argo/argo-cd', 'fluxcd-community/flux2'],
  costDrivers: ['none (software)'],
  connectsIn: ['source-repo', 'ci-cd'],
  connectsOut: ['kubernetes-cluster', 'edge-k8s', 'progressive-delivery'],
  accepts: ['code', 'image'],
  offers: ['control', 'code'],
  properties: ['sync_policy', 'multi_cluster'],
  aliases: ['GitOps', 'Argo CD', 'Flux', 'declarative deployment', 'config sync'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts partly-checked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
