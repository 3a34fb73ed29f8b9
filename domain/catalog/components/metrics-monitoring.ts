import type { ComponentKind } from '../component-kind.ts'

export const metricsMonitoring = {
  id: 'metrics-monitoring',
  name: 'Metrics monitoring',
  layer: 'orchestration-mlops',
  crossCutting: 'observability',
  category: 'observability',
  alternatives: null,
  services: { aws: ['Amazon CloudWatch', 'Amazon Managed Service for Prometheus'], azure: ['Azure Monitor (managed Prometheus)'], gcp: ['Cloud Monitoring', 'Managed Service for Prometheus'], 'self-hosted': ['Prometheus / VictoriaMetrics (kube-prometheus-stack)'] },
  resources: { aws: ['aws_prometheus_workspace', 'aws_cloudwatch_metric_alarm'], azure: ['azurerm_monitor_workspace', 'azurerm_monitor_data_collection_rule'], gcp: ['google_monitoring_alert_policy', 'google_monitoring_dashboard'] },
  charts: ['prometheus-community/kube-prometheus-stack'],
  costDrivers: ['series', 'samples ingested'],
  connectsIn: ['kubernetes-cluster', 'gpu-telemetry', 'llm-inference-server', 'app-backend', 'realtime-inference-endpoint'],
  connectsOut: ['alerting', 'dashboards', 'pod-autoscaler', 'finops-cost-monitor'],
  accepts: ['telemetry'],
  offers: ['telemetry', 'alert'],
  properties: ['retention', 'slo', 'cardinality'],
  aliases: ['monitoring', 'Prometheus', 'CloudWatch', 'Azure Monitor', 'metrics', 'observability', 'SLO', 'Datadog', 'Überwachung', 'monitorización', '監視'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts checked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
