import type { ComponentKind } from '../component-kind.ts'

export const containerRegistry = {
  id: 'container-registry',
  name: 'Container registry',
  layer: 'orchestration-mlops',
  crossCutting: null,
  category: 'devops',
  alternatives: null,
  services: { aws: ['Amazon ECR'], azure: ['Azure Container Registry'], gcp: ['Artifact Registry'], 'self-hosted': ['Harbor, Zot'] },
  resources: { aws: ['aws_ecr_repository'], azure: ['azurerm_container_registry'], gcp: ['google_artifact_registry_repository'] },
  charts: ['harbor/harbor'],
  costDrivers: ['GB stored', 'egress'],
  connectsIn: ['ci-cd'],
  connectsOut: ['kubernetes-cluster', 'serverless-container', 'edge-fleet-manager', 'gpu-training-cluster'],
  accepts: ['image'],
  offers: ['image'],
  properties: ['scan_on_push', 'replication', 'immutability'],
  aliases: ['ECR', 'ACR', 'Artifact Registry', 'Harbor', 'container images', 'Docker registry', 'image registry'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts unchecked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
