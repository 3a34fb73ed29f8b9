import type { ComponentKind } from '../component-kind.ts'

export const appBackend = {
  id: 'app-backend',
  name: 'Application backend service',
  layer: 'application-serving',
  crossCutting: null,
  category: 'application',
  alternatives: 'app-compute',
  services: { aws: ['Amazon ECS/EKS service or Lambda'], azure: ['Azure Container Apps / App Service / AKS'], gcp: ['Cloud Run / GKE'], 'self-hosted': ['Kubernetes Deployment'] },
  resources: { aws: ['aws_ecs_service', 'aws_ecs_task_definition'], azure: ['azurerm_container_app', 'azurerm_linux_web_app'], gcp: ['google_cloud_run_v2_service'] },
  charts: [],
  costDrivers: ['vCPU/GB hours', 'requests'],
  connectsIn: ['api-gateway', 'load-balancer-l7', 'kubernetes-ingress', 'web-app'],
  connectsOut: ['rag-orchestrator', 'agent-orchestrator', 'realtime-inference-endpoint', 'llm-gateway', 'relational-database', 'nosql-database', 'in-memory-cache', 'event-stream', 'message-queue'],
  accepts: ['http', 'sql', 'kv'],
  offers: ['http', 'sql', 'kv', 'event', 'llm', 'stream', 'telemetry', 'vector', 'feature'],
  properties: ['replicas', 'stateless', 'language'],
  aliases: ['backend', 'API service', 'microservice', 'business logic', 'service layer', 'transaction service', 'bidder', 'ad server', 'checkout'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts n/a)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
