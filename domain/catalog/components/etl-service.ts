import type { ComponentKind } from '../component-kind.ts'

export const etlService = {
  id: 'etl-service',
  name: 'Batch ETL / data integration',
  layer: 'data-pipeline',
  crossCutting: null,
  category: 'processing',
  alternatives: null,
  services: { aws: ['AWS Glue'], azure: ['Azure Data Factory', 'Fabric Data Factory'], gcp: ['Cloud Data Fusion', 'Dataform'], 'self-hosted': ['Airbyte, dbt, Apache NiFi, Meltano'] },
  resources: { aws: ['aws_glue_job', 'aws_glue_crawler', 'aws_glue_trigger'], azure: ['azurerm_data_factory', 'azurerm_data_factory_pipeline'], gcp: ['google_data_fusion_instance'] },
  charts: ['airbyte/airbyte'],
  costDrivers: ['DPU-hours', 'runs'],
  connectsIn: ['source-system', 'object-storage', 'relational-database'],
  connectsOut: ['data-lake', 'data-warehouse', 'feature-pipeline'],
  accepts: ['sql', 'file', 'object', 'http'],
  offers: ['table', 'object', 'sql', 'event'],
  properties: ['schedule', 'incremental'],
  aliases: ['ETL', 'ELT', 'Glue', 'Data Factory', 'Airbyte', 'dbt', 'Informatica', 'NiFi', 'ingest batch'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts unchecked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
