import type { ComponentKind } from '../component-kind.ts'

export const videoAnalyticsService = {
  id: 'video-analytics-service',
  name: 'Video analytics service',
  layer: 'application-serving',
  crossCutting: null,
  category: 'application',
  alternatives: null,
  services: { aws: ['Rekognition Image + frame extraction on ECS (Streaming Video Analysis closed to new customers)'], azure: ['Azure AI Video Indexer'], gcp: ['Video Intelligence API', 'Gemini video'], 'self-hosted': ['NVIDIA Metropolis VSS Blueprint, DeepStream'] },
  resources: { aws: ['aws_ecs_service'], azure: ['azurerm_video_indexer_account'], gcp: ['google_cloud_run_v2_service'] },
  charts: ['nvidia-blueprint-vss'],
  costDrivers: ['video minutes', 'GPU-hours'],
  connectsIn: ['video-ingest', 'object-storage', 'message-queue'],
  connectsOut: ['vision-model', 'vision-language-model', 'search-index', 'alerting'],
  accepts: ['media', 'object', 'event'],
  offers: ['event', 'media', 'alert', 'object'],
  properties: ['streams', 'events', 'retention'],
  aliases: ['video analytics', 'video search', 'surveillance', 'VSS', 'DeepStream', 'crowd', 'traffic monitoring', 'CCTV analytics'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts unchecked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
