import type { ComponentKind } from '../component-kind.ts'

export const siem = {
  id: 'siem',
  name: 'SIEM / SOC',
  layer: 'orchestration-mlops',
  crossCutting: 'security',
  category: 'security-ops',
  alternatives: null,
  services: { aws: ['Amazon Security Lake + OpenSearch'], azure: ['Microsoft Sentinel'], gcp: ['Google Security Operations (Chronicle)'], 'self-hosted': ['Wazuh, Elastic Security'] },
  resources: { aws: ['aws_securitylake_data_lake'], azure: ['azurerm_sentinel_log_analytics_workspace_onboarding', 'azurerm_log_analytics_workspace'], gcp: ['google_chronicle_rule'] },
  charts: ['wazuh (community)'],
  costDrivers: ['GB ingested'],
  connectsIn: ['threat-detection', 'audit-log', 'network-firewall', 'waf'],
  connectsOut: ['alerting'],
  accepts: ['telemetry', 'alert'],
  offers: ['alert'],
  properties: ['retention', 'soar'],
  aliases: ['SIEM', 'SOC', 'Sentinel', 'Chronicle', 'Splunk', 'security monitoring'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts unchecked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
