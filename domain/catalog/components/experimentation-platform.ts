import type { ComponentKind } from '../component-kind.ts'

export const experimentationPlatform = {
  id: 'experimentation-platform',
  name: 'Online experimentation / feature flags',
  layer: 'orchestration-mlops',
  crossCutting: null,
  category: 'devops',
  alternatives: null,
  services: { aws: ['AWS AppConfig feature flags'], azure: ['Azure App Configuration (experimentation)'], gcp: ['Firebase Remote Config / A-B Testing'], 'self-hosted': ['GrowthBook, Unleash'] },
  resources: { aws: ['aws_appconfig_application', 'aws_appconfig_environment'], azure: ['azurerm_app_configuration', 'azurerm_app_configuration_feature'] },
  charts: ['unleash/unleash'],
  costDrivers: ['requests'],
  connectsIn: ['app-backend', 'web-app'],
  connectsOut: ['realtime-inference-endpoint', 'data-warehouse'],
  accepts: ['http'],
  offers: ['control', 'event'],
  properties: ['traffic_pct', 'metrics'],
  aliases: ['A/B testing', 'experimentation', 'feature flags', 'multivariate', 'interleaving'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts unchecked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
