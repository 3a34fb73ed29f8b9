import type { ComponentKind } from '../component-kind.ts'

export const queryEngine = {
  id: 'query-engine',
  name: 'Interactive query engine',
  layer: 'data-pipeline',
  crossCutting: null,
  category: 'processing',
  alternatives: null,
  services: { aws: ['Amazon Athena'], azure: ['Synapse serverless SQL', 'Fabric SQL endpoint'], gcp: ['BigQuery (external tables)'], 'self-hosted': ['Trino, Presto, DuckDB'] },
  resources: { aws: ['aws_athena_workgroup'], azure: ['azurerm_synapse_workspace'], gcp: ['google_bigquery_connection'] },
  charts: ['trino/trino'],
  costDrivers: ['TB scanned'],
  connectsIn: ['data-lake', 'lakehouse-table-format'],
  connectsOut: ['bi-dashboard', 'notebook-workspace', 'agent-orchestrator'],
  accepts: ['table', 'object'],
  offers: ['sql'],
  properties: ['federation'],
  aliases: ['Athena', 'Trino', 'Presto', 'ad-hoc SQL', 'serverless SQL'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts unchecked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
