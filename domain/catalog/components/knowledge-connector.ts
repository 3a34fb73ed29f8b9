import type { ComponentKind } from '../component-kind.ts'

export const knowledgeConnector = {
  id: 'knowledge-connector',
  name: 'Enterprise content connector / crawler',
  layer: 'data-pipeline',
  crossCutting: null,
  category: 'ingestion',
  alternatives: null,
  services: { aws: ['Amazon Quick / Kendra connectors'], azure: ['Microsoft Graph connectors', 'Foundry IQ'], gcp: ['Vertex AI Search connectors'], 'self-hosted': ['Airbyte, Onyx, Crawl4AI'] },
  resources: { aws: ['aws_kendra_data_source', 'aws_qbusiness_application'], gcp: ['google_discovery_engine_data_store'] },
  charts: [],
  costDrivers: ['documents', 'sync runs'],
  connectsIn: ['source-system', 'third-party-api'],
  connectsOut: ['embedding-pipeline', 'object-storage'],
  accepts: ['http', 'file'],
  offers: ['object'],
  properties: ['sources', 'acl_aware'],
  aliases: ['SharePoint', 'Confluence', 'Google Drive', 'crawler', 'web crawl', 'intranet', 'wiki', 'Jira', 'connectors'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts n/a)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
