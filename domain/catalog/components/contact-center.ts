import type { ComponentKind } from '../component-kind.ts'

export const contactCenter = {
  id: 'contact-center',
  name: 'Contact center platform',
  layer: 'application-serving',
  crossCutting: null,
  category: 'application',
  alternatives: null,
  services: { aws: ['Amazon Connect (Contact Lens)'], azure: ['Dynamics 365 Contact Center', 'Azure Communication Services'], gcp: ['Google Cloud CCaaS / Customer Engagement Suite'], 'self-hosted': ['Asterisk/FreeSWITCH + LiveKit'] },
  resources: { aws: ['aws_connect_instance', 'aws_connect_instance_storage_config'], azure: ['azurerm_communication_service'], gcp: ['google_contact_center_insights_view'] },
  charts: ['livekit/livekit-server'],
  costDrivers: ['minutes', 'seats'],
  connectsIn: ['client-user', 'text-to-speech', 'conversational-bot'],
  connectsOut: ['video-ingest', 'speech-to-text', 'conversational-bot', 'object-storage'],
  accepts: ['http', 'media', 'event'],
  offers: ['media', 'event', 'object'],
  properties: ['agents', 'concurrent_calls', 'recording'],
  aliases: ['call center', 'contact center', 'telephony', 'IVR', 'Amazon Connect', 'voice calls', 'agents assist', 'Genesys', 'hotline', 'Callcenter', 'コールセンター'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts unchecked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
