import type { ComponentKind } from '../component-kind.ts'

export const dataQuality = {
  id: 'data-quality',
  name: 'Data quality validation',
  layer: 'data-pipeline',
  crossCutting: null,
  category: 'governance',
  alternatives: null,
  services: { aws: ['AWS Glue Data Quality'], azure: ['Microsoft Purview data quality'], gcp: ['Dataplex auto data quality'], 'self-hosted': ['Great Expectations, Soda'] },
  resources: { aws: ['aws_glue_data_quality_ruleset'], azure: ['azurerm_purview_account'], gcp: ['google_dataplex_datascan'] },
  charts: [],
  costDrivers: ['DPU-hours / scans'],
  connectsIn: ['etl-service', 'data-lake', 'stream-processor'],
  connectsOut: ['data-catalog', 'alerting', 'workflow-orchestrator'],
  accepts: ['table', 'object'],
  offers: ['event', 'alert'],
  properties: ['rules', 'freshness'],
  aliases: ['data quality', 'Great Expectations', 'validation rules', 'data tests', 'schema checks'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts n/a)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
