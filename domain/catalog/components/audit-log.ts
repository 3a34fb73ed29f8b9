import type { ComponentKind } from '../component-kind.ts'

export const auditLog = {
  id: 'audit-log',
  name: 'Audit log / trail',
  layer: 'orchestration-mlops',
  crossCutting: 'security',
  category: 'audit',
  alternatives: null,
  services: { aws: ['AWS CloudTrail (Lake)'], azure: ['Azure Activity Log + diagnostic settings'], gcp: ['Cloud Audit Logs'], 'self-hosted': ['Kubernetes audit + OpenSearch/Loki (WORM)'] },
  resources: { aws: ['aws_cloudtrail'], azure: ['azurerm_monitor_diagnostic_setting'], gcp: ['google_project_iam_audit_config', 'google_logging_project_sink'] },
  charts: [],
  costDrivers: ['events', 'GB'],
  connectsIn: ['iam', 'kubernetes-cluster', 'realtime-inference-endpoint', 'llm-gateway'],
  connectsOut: ['siem', 'object-storage', 'compliance-manager'],
  accepts: ['telemetry', 'event', 'authz', 'http', 'llm'],
  offers: ['telemetry', 'object'],
  properties: ['retention_years', 'immutable'],
  aliases: ['audit log', 'audit trail', 'CloudTrail', 'traceability', 'non-repudiation', 'who accessed what', 'Protokollierung', 'auditoría', '审计'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts n/a)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
