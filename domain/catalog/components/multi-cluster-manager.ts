import type { ComponentKind } from '../component-kind.ts'

export const multiClusterManager = {
  id: 'multi-cluster-manager',
  name: 'Multi-cluster / fleet management',
  layer: 'orchestration-mlops',
  crossCutting: null,
  category: 'orchestration',
  alternatives: null,
  services: { aws: ['Amazon EKS + Argo CD hub', 'EKS Dashboard'], azure: ['Azure Kubernetes Fleet Manager', 'Azure Arc'], gcp: ['GKE fleets (hub)'], 'self-hosted': ['Karmada, Rancher Fleet, Open Cluster Management'] },
  resources: { aws: ['aws_eks_capability'], azure: ['azurerm_kubernetes_fleet_manager', 'azurerm_kubernetes_fleet_member', 'azurerm_arc_kubernetes_cluster'], gcp: ['google_gke_hub_fleet', 'google_gke_hub_membership'] },
  charts: ['karmada-charts/karmada', 'rancher-stable/rancher'],
  costDrivers: ['per-cluster fee'],
  connectsIn: ['gitops-controller', 'policy-engine'],
  connectsOut: ['kubernetes-cluster', 'edge-k8s'],
  accepts: ['control', 'code'],
  offers: ['control'],
  properties: ['clusters', 'placement'],
  aliases: ['Karmada', 'Rancher', 'Fleet', 'Arc', 'Anthos', 'multi-cluster', 'hybrid management', 'many clusters', 'stores'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts unchecked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
