import type { ComponentKind } from '../component-kind.ts'

export const rayCluster = {
  id: 'ray-cluster',
  name: 'Ray cluster',
  layer: 'orchestration-mlops',
  crossCutting: null,
  category: 'orchestration',
  alternatives: null,
  services: { aws: ['KubeRay on EKS', 'Anyscale on AWS'], azure: ['KubeRay on AKS', 'Anyscale on Azure'], gcp: ['Ray on Vertex AI', 'Ray on GKE add-on'], 'self-hosted': ['KubeRay'] },
  resources: { aws: ['aws_eks_cluster'], azure: ['azurerm_kubernetes_cluster'], gcp: ['google_container_cluster'] },
  charts: ['kuberay/kuberay-operator', 'kuberay/ray-cluster'],
  costDrivers: ['node hours'],
  connectsIn: ['kubernetes-cluster', 'object-storage', 'gpu-job-scheduler'],
  connectsOut: ['rl-policy', 'embedding-pipeline', 'batch-inference-job', 'llm-inference-server'],
  accepts: ['compute', 'dataset', 'control'],
  offers: ['compute', 'model'],
  properties: ['head_ha', 'autoscaling'],
  aliases: ['Ray', 'KubeRay', 'Ray Serve', 'Ray Train', 'Anyscale', 'distributed Python'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts checked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
