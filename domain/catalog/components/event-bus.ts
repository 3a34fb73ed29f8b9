import type { ComponentKind } from '../component-kind.ts'

export const eventBus = {
  id: 'event-bus',
  name: 'Event bus / router',
  layer: 'data-pipeline',
  crossCutting: null,
  category: 'messaging',
  alternatives: null,
  services: { aws: ['Amazon EventBridge'], azure: ['Azure Event Grid'], gcp: ['Eventarc'], 'self-hosted': ['Knative Eventing, Argo Events'] },
  resources: { aws: ['aws_cloudwatch_event_bus', 'aws_cloudwatch_event_rule', 'aws_pipes_pipe'], azure: ['azurerm_eventgrid_topic', 'azurerm_eventgrid_system_topic'], gcp: ['google_eventarc_trigger', 'google_eventarc_message_bus'] },
  charts: ['argo/argo-events'],
  costDrivers: ['events'],
  connectsIn: ['object-storage', 'app-backend', 'iot-broker', 'model-monitoring'],
  connectsOut: ['serverless-function', 'workflow-orchestrator', 'message-queue', 'retraining-trigger'],
  accepts: ['event', 'object', 'alert'],
  offers: ['event', 'control'],
  properties: ['rules', 'schema'],
  aliases: ['EventBridge', 'Event Grid', 'Eventarc', 'event-driven', 'choreography'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts checked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
