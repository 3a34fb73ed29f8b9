import type { ComponentKind } from '../component-kind.ts'

export const logAnalytics = {
  id: 'log-analytics',
  name: 'Log analytics',
  layer: 'orchestration-mlops',
  crossCutting: 'observability',
  category: 'observability',
  alternatives: null,
  services: { aws: ['Amazon CloudWatch Logs', 'OpenSearch'], azure: ['Azure Monitor Logs (Log Analytics)'], gcp: ['Cloud Logging (Log Analytics)'], 'self-hosted': ['Grafana Loki, OpenSearch, VictoriaLogs'] },
  resources: { aws: ['aws_cloudwatch_log_group'], azure: ['azurerm_log_analytics_workspace'], gcp: ['google_logging_project_bucket_config', 'google_logging_project_sink'] },
  charts: ['grafana-community/loki'],
  costDrivers: ['GB ingested', 'retention'],
  connectsIn: ['kubernetes-cluster', 'app-backend', 'api-gateway'],
  connectsOut: ['siem', 'dashboards', 'alerting'],
  accepts: ['telemetry'],
  offers: ['telemetry', 'alert'],
  properties: ['retention_days', 'pii_scrub'],
  aliases: ['logs', 'logging', 'Loki', 'ELK', 'Splunk', 'log retention'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts checked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
