import type { ComponentKind } from '../component-kind.ts'

export const realtimeMessaging = {
  id: 'realtime-messaging',
  name: 'Realtime messaging (WebSocket / SSE)',
  layer: 'application-serving',
  crossCutting: null,
  category: 'gateway',
  alternatives: null,
  services: { aws: ['API Gateway WebSocket', 'AWS AppSync Events'], azure: ['Azure Web PubSub', 'SignalR Service'], gcp: ['Firebase Realtime Database / Cloud Run WebSockets'], 'self-hosted': ['Centrifugo, Socket.IO, NATS'] },
  resources: { aws: ['aws_apigatewayv2_api', 'aws_appsync_api'], azure: ['azurerm_web_pubsub', 'azurerm_signalr_service'], gcp: ['google_cloud_run_v2_service'] },
  charts: ['centrifugal/centrifugo'],
  costDrivers: ['connection minutes', 'messages'],
  connectsIn: ['app-backend', 'streaming-inference', 'web-app', 'mobile-client'],
  connectsOut: ['web-app', 'mobile-client'],
  accepts: ['event', 'http'],
  offers: ['event', 'http'],
  properties: ['connections', 'fanout'],
  aliases: ['WebSocket', 'SSE', 'push updates', 'live updates', 'streaming responses', 'SignalR'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts unchecked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
