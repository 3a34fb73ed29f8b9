import type { ComponentKind } from '../component-kind.ts'

export const thirdPartyApi = {
  id: 'third-party-api',
  name: 'Third-party API / SaaS data source',
  layer: 'data-pipeline',
  crossCutting: null,
  category: 'source',
  alternatives: null,
  services: { aws: ['External provider'], azure: ['External provider'], gcp: ['External provider'], 'self-hosted': ['External provider'] },
  resources: {},
  charts: [],
  costDrivers: ['API fees'],
  connectsIn: [],
  connectsOut: ['etl-service', 'agent-orchestrator', 'tool-gateway'],
  accepts: ['http'],
  offers: ['http', 'event'],
  properties: ['rate_limit', 'auth'],
  aliases: ['external API', 'SaaS', 'web search API', 'market data', 'weather data', 'Stripe'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (n/a; charts n/a)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
