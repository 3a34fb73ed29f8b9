import type { ComponentKind } from '../component-kind.ts'

export const biDashboard = {
  id: 'bi-dashboard',
  name: 'BI dashboard',
  layer: 'application-serving',
  crossCutting: null,
  category: 'application',
  alternatives: null,
  services: { aws: ['Amazon Quick Sight (Quick Suite)'], azure: ['Microsoft Power BI (Fabric)'], gcp: ['Looker / Looker Studio'], 'self-hosted': ['Apache Superset, Metabase'] },
  resources: { aws: ['aws_quicksight_dashboard', 'aws_quicksight_data_set'], azure: ['azurerm_fabric_capacity'], gcp: ['google_looker_instance', 'google_bigquery_bi_reservation'] },
  charts: ['superset/superset', 'pmint93/metabase'],
  costDrivers: ['users', 'capacity'],
  connectsIn: ['data-warehouse', 'query-engine', 'olap-store', 'batch-inference-job'],
  connectsOut: ['client-user'],
  accepts: ['sql', 'table', 'event', 'kv', 'object', 'alert', 'telemetry'],
  offers: ['http'],
  properties: ['refresh', 'row_level_security', 'users'],
  aliases: ['dashboard', 'BI', 'Power BI', 'Looker', 'QuickSight', 'Tableau', 'Superset', 'Metabase', 'reports', 'KPIs', 'reporting'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts unchecked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
