import type { ComponentKind } from '../component-kind.ts'

export const mobileClient = {
  id: 'mobile-client',
  name: 'Mobile app client',
  layer: 'application-serving',
  crossCutting: null,
  category: 'client',
  alternatives: null,
  services: { aws: ['Client (AWS Amplify SDK)'], azure: ['Client'], gcp: ['Client (Firebase SDK)'], 'self-hosted': ['iOS / Android app'] },
  resources: { gcp: ['google_firebase_web_app'] },
  charts: [],
  costDrivers: [],
  connectsIn: ['text-to-speech'],
  connectsOut: ['api-gateway', 'realtime-messaging', 'mec-5g-zone', 'on-device-inference'],
  accepts: ['media', 'http', 'model'],
  offers: ['http', 'media', 'net'],
  properties: ['platforms', 'offline'],
  aliases: ['mobile app', 'iOS', 'Android', 'smartphone', 'phone app'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts n/a)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
