import type { ComponentKind } from '../component-kind.ts'

export const clientUser = {
  id: 'client-user',
  name: 'End user / client application',
  layer: 'application-serving',
  crossCutting: null,
  category: 'client',
  alternatives: null,
  services: { aws: ['Client'], azure: ['Client'], gcp: ['Client'], 'self-hosted': ['Client'] },
  resources: {},
  charts: [],
  costDrivers: [],
  connectsIn: [],
  connectsOut: ['cdn', 'dns', 'waf', 'web-app', 'global-load-balancer'],
  accepts: ['http', 'event'],
  offers: ['http'],
  properties: ['users', 'regions', 'concurrency'],
  aliases: ['users', 'customers', 'employees', 'clients', 'usuarios', 'Nutzer', '用户', 'ユーザー'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (n/a; charts n/a)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
