import type { ComponentKind } from '../component-kind.ts'

export const camera = {
  id: 'camera',
  name: 'Camera / imaging device',
  layer: 'data-pipeline',
  crossCutting: null,
  category: 'source',
  alternatives: null,
  services: { aws: ['Customer device'], azure: ['Customer device'], gcp: ['Customer device'], 'self-hosted': ['IP camera (RTSP), GigE industrial camera, CT/MRI modality'] },
  resources: {},
  charts: [],
  costDrivers: ['device capex'],
  connectsIn: [],
  connectsOut: ['edge-device', 'video-ingest', 'edge-inference-runtime'],
  accepts: [],
  offers: ['media'],
  properties: ['count', 'fps', 'resolution'],
  aliases: ['camera', 'CCTV', 'RTSP', 'line camera', 'drone', 'scanner', 'cámara'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (n/a; charts n/a)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
