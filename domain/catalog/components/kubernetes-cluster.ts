import type { ComponentKind } from '../component-kind.ts'

export const kubernetesCluster = {
  id: 'kubernetes-cluster',
  name: 'Kubernetes cluster',
  layer: 'infrastructure',
  crossCutting: null,
  category: 'container-platform',
  alternatives: 'container-platform',
  services: { aws: ['Amazon EKS'], azure: ['Azure Kubernetes Service (AKS)'], gcp: ['Google Kubernetes Engine (GKE)'], 'self-hosted': ['Kubernetes (kubeadm/RKE2), Red Hat OpenShift'] },
  resources: { aws: ['aws_eks_cluster', 'aws_eks_addon', 'aws_eks_pod_identity_association'], azure: ['azurerm_kubernetes_cluster'], gcp: ['google_container_cluster'] },
  charts: [],
  costDrivers: ['control-plane hours', 'node hours'],
  connectsIn: ['vpc', 'gitops-controller', 'iac-provisioner'],
  connectsOut: ['gpu-inference-pool', 'cpu-node-pool', 'app-backend', 'llm-inference-server', 'ray-cluster'],
  accepts: ['net', 'code', 'image'],
  offers: ['compute', 'telemetry'],
  properties: ['version', 'private_endpoint', 'zones', 'cni', 'workload_identity'],
  aliases: ['k8s', 'K8s', 'EKS', 'AKS', 'GKE', 'OpenShift', 'Rancher', 'kubernetes'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts n/a)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
