import type { ComponentKind } from '../component-kind.ts'

export const dataCleanRoom = {
  id: 'data-clean-room',
  name: 'Data clean room',
  layer: 'data-pipeline',
  crossCutting: 'security',
  category: 'governance',
  alternatives: null,
  services: { aws: ['AWS Clean Rooms'], azure: ['Azure Confidential Clean Rooms'], gcp: ['BigQuery data clean rooms'], 'self-hosted': ['Confidential Containers / OpenMined'] },
  resources: { aws: ['aws_cleanrooms_collaboration', 'aws_cleanrooms_configured_table'], gcp: ['google_bigquery_analytics_hub_data_exchange'] },
  charts: [],
  costDrivers: ['queries', 'CRPU-hours'],
  connectsIn: ['data-lake', 'data-warehouse'],
  connectsOut: ['model-training-job', 'bi-dashboard'],
  accepts: ['table'],
  offers: ['table', 'dataset'],
  properties: ['parties', 'privacy_rules'],
  aliases: ['clean room', 'data collaboration', 'joint analytics'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts n/a)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
