import type { ComponentKind } from '../component-kind.ts'

export const relationalDatabase = {
  id: 'relational-database',
  name: 'Relational database',
  layer: 'data-pipeline',
  crossCutting: null,
  category: 'storage',
  alternatives: 'oltp',
  services: { aws: ['Amazon Aurora / Amazon RDS'], azure: ['Azure Database for PostgreSQL', 'Azure SQL Database'], gcp: ['Cloud SQL', 'AlloyDB', 'Spanner'], 'self-hosted': ['PostgreSQL (CloudNativePG), MySQL'] },
  resources: { aws: ['aws_rds_cluster', 'aws_rds_cluster_instance', 'aws_db_instance'], azure: ['azurerm_postgresql_flexible_server', 'azurerm_mssql_database'], gcp: ['google_sql_database_instance', 'google_alloydb_cluster'] },
  charts: ['cnpg/cloudnative-pg'],
  costDrivers: ['instance/ACU hours', 'storage', 'IOPS', 'multi-AZ'],
  connectsIn: ['app-backend', 'etl-service'],
  connectsOut: ['cdc-connector', 'app-backend', 'bi-dashboard'],
  accepts: ['sql', 'block'],
  offers: ['sql'],
  properties: ['engine', 'multi_az', 'pitr', 'encryption', 'replicas'],
  aliases: ['Postgres', 'PostgreSQL', 'MySQL', 'RDS', 'Aurora', 'SQL database', 'Cloud SQL', 'AlloyDB', 'Oracle'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts unchecked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
