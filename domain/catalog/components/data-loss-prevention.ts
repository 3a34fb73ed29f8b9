import type { ComponentKind } from '../component-kind.ts'

export const dataLossPrevention = {
  id: 'data-loss-prevention',
  name: 'Sensitive data discovery / DLP',
  layer: 'data-pipeline',
  crossCutting: 'security',
  category: 'governance',
  alternatives: null,
  services: { aws: ['Amazon Macie'], azure: ['Microsoft Purview DLP'], gcp: ['Sensitive Data Protection discovery'], 'self-hosted': ['OpenMetadata classification + Presidio'] },
  resources: { aws: ['aws_macie2_account', 'aws_macie2_classification_job'], azure: ['azurerm_purview_account'], gcp: ['google_data_loss_prevention_discovery_config'] },
  charts: [],
  costDrivers: ['GB scanned'],
  connectsIn: ['object-storage', 'data-lake'],
  connectsOut: ['siem', 'data-catalog'],
  accepts: ['object', 'table'],
  offers: ['alert', 'telemetry'],
  properties: ['classifiers'],
  aliases: ['DLP', 'Macie', 'data classification', 'sensitive data discovery', 'exfiltration', 'data leak'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts n/a)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
