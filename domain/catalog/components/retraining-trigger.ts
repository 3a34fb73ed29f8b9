import type { ComponentKind } from '../component-kind.ts'

export const retrainingTrigger = {
  id: 'retraining-trigger',
  name: 'Retraining trigger (continuous training)',
  layer: 'orchestration-mlops',
  crossCutting: null,
  category: 'orchestration',
  alternatives: null,
  services: { aws: ['EventBridge rule on Model Monitor alert'], azure: ['Event Grid on drift alert'], gcp: ['Pub/Sub + Eventarc on monitoring alert'], 'self-hosted': ['Argo Events / Alertmanager webhook'] },
  resources: { aws: ['aws_cloudwatch_event_rule'], azure: ['azurerm_eventgrid_event_subscription'], gcp: ['google_eventarc_trigger'] },
  charts: ['argo/argo-events'],
  costDrivers: ['none'],
  connectsIn: ['model-monitoring', 'scheduler', 'event-bus'],
  connectsOut: ['ml-pipeline'],
  accepts: ['alert', 'control', 'event'],
  offers: ['control'],
  properties: ['condition', 'cooldown'],
  aliases: ['retrain', 'retraining', 'continuous training', 'automatic retraining', 'drift trigger', 'nachtrainieren', 'reentrenar'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts checked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
