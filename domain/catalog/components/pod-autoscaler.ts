import type { ComponentKind } from '../component-kind.ts'

export const podAutoscaler = {
  id: 'pod-autoscaler',
  name: 'Event/metric pod autoscaler',
  layer: 'infrastructure',
  crossCutting: null,
  category: 'container-platform',
  alternatives: null,
  services: { aws: ['KEDA or HPA on EKS'], azure: ['KEDA add-on for AKS'], gcp: ['HPA with custom metrics on GKE'], 'self-hosted': ['KEDA'] },
  resources: { aws: ['aws_eks_addon'], azure: ['azurerm_kubernetes_cluster'], gcp: ['google_container_cluster'] },
  charts: ['kedacore/keda'],
  costDrivers: ['none (software)'],
  connectsIn: ['metrics-monitoring', 'message-queue', 'event-stream'],
  connectsOut: ['llm-inference-server', 'app-backend', 'stream-processor'],
  accepts: ['telemetry', 'event'],
  offers: ['control'],
  properties: ['metric', 'min', 'max', 'cooldown'],
  aliases: ['KEDA', 'HPA', 'scale on queue depth'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts unchecked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
