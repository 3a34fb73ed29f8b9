import type { ComponentKind } from '../component-kind.ts'

export const dashboards = {
  id: 'dashboards',
  name: 'Operations dashboards',
  layer: 'orchestration-mlops',
  crossCutting: 'observability',
  category: 'observability',
  alternatives: null,
  services: { aws: ['Amazon Managed Grafana', 'CloudWatch dashboards'], azure: ['Azure Managed Grafana'], gcp: ['Cloud Monitoring dashboards', 'Grafana'], 'self-hosted': ['Grafana'] },
  resources: { aws: ['aws_grafana_workspace'], azure: ['azurerm_dashboard_grafana'], gcp: ['google_monitoring_dashboard'] },
  charts: ['grafana-community/grafana'],
  costDrivers: ['editors'],
  connectsIn: ['metrics-monitoring', 'log-analytics', 'time-series-database'],
  connectsOut: ['alerting'],
  accepts: ['telemetry', 'sql', 'kv', 'event'],
  offers: ['http', 'alert'],
  properties: ['audience'],
  aliases: ['Grafana', 'ops dashboard', 'NOC', 'control room'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts checked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
