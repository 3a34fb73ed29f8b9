import type { ComponentKind } from '../component-kind.ts'

export const videoIngest = {
  id: 'video-ingest',
  name: 'Video / audio stream ingestion',
  layer: 'data-pipeline',
  crossCutting: null,
  category: 'ingestion',
  alternatives: null,
  services: { aws: ['Amazon Kinesis Video Streams'], azure: ['RTSP gateway on AKS'], gcp: ['media gateway on GKE', 'Live Stream API'], 'self-hosted': ['MediaMTX, GStreamer, NVIDIA DeepStream'] },
  noNativeService: { azure: 'n/a native (Media Services retired): RTSP gateway on AKS', gcp: 'n/a native: media gateway on GKE; Live Stream API' },
  resources: { aws: ['aws_kinesis_video_stream'], azure: ['azurerm_container_app'] },
  charts: [],
  costDrivers: ['GB ingested', 'stored GB-days'],
  connectsIn: ['camera', 'contact-center'],
  connectsOut: ['vision-model', 'speech-to-text', 'object-storage', 'video-analytics-service'],
  accepts: ['media'],
  offers: ['media', 'event', 'object'],
  properties: ['streams', 'fps', 'bitrate_mbps'],
  aliases: ['Kinesis Video', 'RTSP', 'video stream', 'live video', 'WebRTC', 'video feed'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts n/a)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
