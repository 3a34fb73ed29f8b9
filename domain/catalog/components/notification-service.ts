import type { ComponentKind } from '../component-kind.ts'

export const notificationService = {
  id: 'notification-service',
  name: 'Notification service',
  layer: 'application-serving',
  crossCutting: null,
  category: 'application',
  alternatives: null,
  services: { aws: ['Amazon SNS / AWS End User Messaging'], azure: ['Azure Communication Services', 'Notification Hubs'], gcp: ['Firebase Cloud Messaging'], 'self-hosted': ['Novu, ntfy'] },
  resources: { aws: ['aws_sns_topic'], azure: ['azurerm_notification_hub', 'azurerm_communication_service'], gcp: ['google_pubsub_topic'] },
  charts: [],
  costDrivers: ['messages'],
  connectsIn: ['alerting', 'event-bus', 'async-inference-endpoint', 'app-backend'],
  connectsOut: ['client-user', 'mobile-client'],
  accepts: ['event', 'alert'],
  offers: ['http', 'event'],
  properties: ['channels'],
  aliases: ['notifications', 'SMS', 'email', 'push', 'SNS', 'alerts to operators'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts n/a)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
