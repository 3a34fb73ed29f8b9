import type { ComponentKind } from '../component-kind.ts'

export const gpuJobScheduler = {
  id: 'gpu-job-scheduler',
  name: 'GPU job queue / quota scheduler',
  layer: 'orchestration-mlops',
  crossCutting: null,
  category: 'orchestration',
  alternatives: 'training-scheduler',
  services: { aws: ['SageMaker HyperPod task governance', 'Kueue on EKS'], azure: ['Kueue/Volcano on AKS', 'AML queues'], gcp: ['Kueue + Dynamic Workload Scheduler on GKE'], 'self-hosted': ['Kueue, Volcano, NVIDIA Run:ai / KAI Scheduler'] },
  resources: { aws: ['aws_eks_addon'], azure: ['azurerm_kubernetes_cluster_extension'], gcp: ['google_container_cluster'] },
  charts: ['oci://registry.k8s.io/kueue/charts/kueue', 'volcano-sh/volcano', 'nvidia run:ai'],
  costDrivers: ['utilisation'],
  connectsIn: ['kubernetes-cluster', 'identity-provider', 'ml-pipeline'],
  connectsOut: ['gpu-training-cluster', 'model-training-job', 'ray-cluster'],
  accepts: ['control', 'authz'],
  offers: ['compute', 'control'],
  properties: ['quotas', 'gang', 'preemption', 'fairshare'],
  aliases: ['Kueue', 'Volcano', 'Run:ai', 'GPU quota', 'gang scheduling', 'fair share', 'share GPUs between teams', 'job queue'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts partly-checked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
