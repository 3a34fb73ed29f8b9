import type { ComponentKind } from '../component-kind.ts'

export const databricksPlatform = {
  id: 'databricks-platform',
  name: 'Databricks Data Intelligence Platform',
  layer: 'data-pipeline',
  crossCutting: null,
  category: 'platform',
  alternatives: null,
  services: { aws: ['Databricks on AWS'], azure: ['Azure Databricks'], gcp: ['Databricks on Google Cloud'] },
  noNativeService: { 'self-hosted': 'n/a (SaaS)' },
  resources: { azure: ['azurerm_databricks_workspace', 'azurerm_databricks_access_connector'] },
  charts: [],
  costDrivers: ['DBUs', 'underlying VMs'],
  connectsIn: ['object-storage', 'kafka', 'event-stream'],
  connectsOut: ['model-registry', 'realtime-inference-endpoint', 'bi-dashboard', 'feature-store'],
  accepts: ['object', 'stream', 'table'],
  offers: ['table', 'feature', 'model', 'sql'],
  properties: ['unity_catalog', 'serverless', 'workspace_per_env'],
  aliases: ['Databricks', 'Unity Catalog', 'Delta Live Tables', 'Lakeflow', 'Mosaic AI', 'Lakebase'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts n/a)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
