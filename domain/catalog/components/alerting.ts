import type { ComponentKind } from '../component-kind.ts'

export const alerting = {
  id: 'alerting',
  name: 'Alerting and on-call',
  layer: 'orchestration-mlops',
  crossCutting: 'observability',
  category: 'observability',
  alternatives: null,
  services: { aws: ['Amazon CloudWatch Alarms + SNS'], azure: ['Azure Monitor alerts (action groups)'], gcp: ['Cloud Monitoring alerting'], 'self-hosted': ['Alertmanager, Grafana OnCall, PagerDuty (SaaS)'] },
  resources: { aws: ['aws_cloudwatch_metric_alarm', 'aws_sns_topic'], azure: ['azurerm_monitor_action_group', 'azurerm_monitor_metric_alert'], gcp: ['google_monitoring_notification_channel', 'google_monitoring_alert_policy'] },
  charts: ['prometheus-community/alertmanager'],
  costDrivers: ['alarms', 'messages'],
  connectsIn: ['metrics-monitoring', 'model-monitoring', 'anomaly-detection-model', 'streaming-inference', 'siem'],
  connectsOut: ['notification-service', 'retraining-trigger'],
  accepts: ['alert', 'telemetry', 'event', 'http'],
  offers: ['alert', 'event'],
  properties: ['severity', 'routing', 'runbook'],
  aliases: ['alerts', 'alerting', 'PagerDuty', 'on-call', 'alarm', 'Opsgenie', 'notify operators', 'Alarme', 'alertas', 'アラート'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts checked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
