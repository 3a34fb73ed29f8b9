import type { ComponentKind } from '../component-kind.ts'

export const threatDetection = {
  id: 'threat-detection',
  name: 'Threat detection / posture management',
  layer: 'orchestration-mlops',
  crossCutting: 'security',
  category: 'security-ops',
  alternatives: null,
  services: { aws: ['Amazon GuardDuty', 'AWS Security Hub'], azure: ['Microsoft Defender for Cloud'], gcp: ['Security Command Center'], 'self-hosted': ['Falco, Wazuh'] },
  resources: { aws: ['aws_guardduty_detector', 'aws_securityhub_account'], azure: ['azurerm_security_center_subscription_pricing'], gcp: ['google_scc_v2_project_notification_config'] },
  charts: ['falcosecurity/falco'],
  costDrivers: ['events', 'resources'],
  connectsIn: ['kubernetes-cluster', 'audit-log', 'log-analytics'],
  connectsOut: ['siem', 'alerting'],
  accepts: ['telemetry'],
  offers: ['alert', 'telemetry'],
  properties: ['runtime', 'ai_spm'],
  aliases: ['GuardDuty', 'Defender', 'Security Hub', 'SCC', 'Falco', 'CSPM', 'intrusion detection', 'runtime security'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts unchecked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
