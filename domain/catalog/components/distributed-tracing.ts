import type { ComponentKind } from '../component-kind.ts'

export const distributedTracing = {
  id: 'distributed-tracing',
  name: 'Distributed tracing',
  layer: 'orchestration-mlops',
  crossCutting: 'observability',
  category: 'observability',
  alternatives: null,
  services: { aws: ['AWS X-Ray / CloudWatch Application Signals (OTel)'], azure: ['Azure Application Insights'], gcp: ['Cloud Trace'], 'self-hosted': ['OpenTelemetry Collector + Tempo/Jaeger'] },
  resources: { aws: ['aws_xray_group'], azure: ['azurerm_application_insights'], gcp: ['google_project_service'] },
  charts: ['open-telemetry/opentelemetry-collector', 'grafana-community/tempo'],
  costDrivers: ['spans'],
  connectsIn: ['app-backend', 'rag-orchestrator', 'agent-orchestrator'],
  connectsOut: ['dashboards'],
  accepts: ['telemetry'],
  offers: ['telemetry'],
  properties: ['sampling'],
  aliases: ['tracing', 'OpenTelemetry', 'OTel', 'X-Ray', 'Jaeger', 'Tempo', 'APM'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts checked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
