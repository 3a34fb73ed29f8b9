import type { ComponentKind } from '../component-kind.ts'

export const dataCatalog = {
  id: 'data-catalog',
  name: 'Data catalog and governance',
  layer: 'data-pipeline',
  crossCutting: null,
  category: 'governance',
  alternatives: null,
  services: { aws: ['AWS Glue Data Catalog', 'SageMaker Catalog (DataZone)'], azure: ['Microsoft Purview Unified Catalog'], gcp: ['Dataplex Universal Catalog (Knowledge Catalog)'], 'self-hosted': ['DataHub, OpenMetadata, Unity Catalog OSS'] },
  resources: { aws: ['aws_glue_catalog_database', 'aws_datazone_domain', 'aws_lakeformation_permissions'], azure: ['azurerm_purview_account'], gcp: ['google_dataplex_entry_group', 'google_dataplex_aspect_type'] },
  charts: ['datahub/datahub', 'open-metadata/openmetadata'],
  costDrivers: ['objects', 'scans'],
  connectsIn: ['data-lake', 'data-warehouse', 'feature-store'],
  connectsOut: ['query-engine', 'notebook-workspace', 'data-lineage'],
  accepts: ['table', 'event', 'feature', 'alert'],
  offers: ['table', 'authz'],
  properties: ['classification', 'owners', 'row_column_security'],
  aliases: ['catalog', 'governance', 'Purview', 'Unity Catalog', 'DataHub', 'Lake Formation', 'metadata'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts checked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
