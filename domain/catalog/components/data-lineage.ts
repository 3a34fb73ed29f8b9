import type { ComponentKind } from '../component-kind.ts'

export const dataLineage = {
  id: 'data-lineage',
  name: 'Data and model lineage',
  layer: 'data-pipeline',
  crossCutting: null,
  category: 'governance',
  alternatives: null,
  services: { aws: ['SageMaker Catalog lineage (OpenLineage)'], azure: ['Microsoft Purview lineage'], gcp: ['Data Lineage API (Dataplex)'], 'self-hosted': ['OpenLineage + Marquez'] },
  resources: { aws: ['aws_datazone_domain'], azure: ['azurerm_purview_account'], gcp: ['google_dataplex_entry'] },
  charts: [],
  costDrivers: ['events'],
  connectsIn: ['etl-service', 'spark-processing', 'ml-pipeline'],
  connectsOut: ['model-governance', 'data-catalog'],
  accepts: ['event', 'table', 'feature'],
  offers: ['event'],
  properties: ['granularity'],
  aliases: ['lineage', 'OpenLineage', 'provenance', 'traceability', 'audit trail of data'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts n/a)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
