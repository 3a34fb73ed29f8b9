import type { ComponentKind } from '../component-kind.ts'

export const sourceSystem = {
  id: 'source-system',
  name: 'Source business system (ERP, core banking, EHR, CRM)',
  layer: 'data-pipeline',
  crossCutting: null,
  category: 'source',
  alternatives: null,
  services: { aws: ['Customer system'], azure: ['Customer system'], gcp: ['Customer system'], 'self-hosted': ['SAP, Oracle, Salesforce, core banking, EHR'] },
  resources: {},
  charts: [],
  costDrivers: ['licence'],
  connectsIn: [],
  connectsOut: ['cdc-connector', 'etl-service', 'file-transfer', 'api-gateway'],
  accepts: ['http', 'sql', 'event'],
  offers: ['sql', 'file', 'http', 'event'],
  properties: ['system', 'tables', 'change_rate'],
  aliases: ['ERP', 'SAP', 'CRM', 'EHR', 'EMR', 'core banking', 'mainframe', 'legacy system', 'POS', 'MES'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (n/a; charts n/a)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
