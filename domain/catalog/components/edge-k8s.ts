import type { ComponentKind } from '../component-kind.ts'

export const edgeK8s = {
  id: 'edge-k8s',
  name: 'Edge Kubernetes',
  layer: 'infrastructure',
  crossCutting: null,
  category: 'edge',
  alternatives: null,
  services: { aws: ['Amazon EKS Anywhere / EKS Hybrid Nodes'], azure: ['AKS enabled by Azure Arc (Azure Local)'], gcp: ['GDC software-only / GKE on bare metal'], 'self-hosted': ['K3s, MicroK8s, KubeEdge'] },
  resources: { aws: ['aws_eks_cluster'], azure: ['azurerm_arc_kubernetes_cluster', 'azurerm_arc_kubernetes_provisioned_cluster'], gcp: ['google_edgecontainer_cluster', 'google_gke_hub_membership'] },
  charts: ['kubeedge/cloudcore'],
  costDrivers: ['per-vCPU licence', 'site ops'],
  connectsIn: ['edge-server', 'multi-cluster-manager', 'gitops-controller'],
  connectsOut: ['edge-inference-runtime', 'app-backend'],
  accepts: ['compute', 'image', 'code'],
  offers: ['compute', 'telemetry'],
  properties: ['sites', 'nodes_per_site', 'offline_tolerant'],
  aliases: ['K3s', 'MicroK8s', 'KubeEdge', 'EKS Anywhere', 'Arc', 'store cluster'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts unchecked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
