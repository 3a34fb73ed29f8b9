import type { ComponentKind } from '../component-kind.ts'

export const serverlessContainer = {
  id: 'serverless-container',
  name: 'Serverless containers',
  layer: 'infrastructure',
  crossCutting: null,
  category: 'container-platform',
  alternatives: 'container-platform',
  services: { aws: ['AWS Fargate (Amazon ECS)'], azure: ['Azure Container Apps'], gcp: ['Cloud Run'], 'self-hosted': ['Knative Serving on Kubernetes'] },
  resources: { aws: ['aws_ecs_cluster', 'aws_ecs_service', 'aws_ecs_task_definition'], azure: ['azurerm_container_app', 'azurerm_container_app_environment'], gcp: ['google_cloud_run_v2_service'] },
  charts: ['knative-operator/knative-operator'],
  costDrivers: ['vCPU-s and GB-s', 'requests'],
  connectsIn: ['api-gateway', 'load-balancer-l7', 'container-registry', 'event-bus'],
  connectsOut: ['app-backend', 'relational-database', 'foundation-model-api'],
  accepts: ['http', 'event', 'image'],
  offers: ['http', 'telemetry', 'llm', 'sql', 'kv', 'event'],
  properties: ['cpu', 'memory', 'min_instances', 'max_instances', 'concurrency'],
  aliases: ['Fargate', 'ECS', 'Cloud Run', 'Container Apps', 'scale to zero containers'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts unchecked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
