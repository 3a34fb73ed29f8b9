import type { ComponentKind } from '../component-kind.ts'

export const private5g = {
  id: 'private-5g',
  name: 'Private 5G / mobile network',
  layer: 'infrastructure',
  crossCutting: 'networking',
  category: 'edge',
  alternatives: null,
  services: { aws: ['Partner (AWS Private 5G discontinued)'], azure: ['Partner (Azure Private 5G Core retired)'], gcp: ['Partner on GDC'], 'self-hosted': ['Open5GS, Magma, free5GC', 'vendor core'] },
  resources: {},
  charts: [],
  costDrivers: ['radio units', 'spectrum', 'core licence'],
  connectsIn: ['camera', 'iot-sensor', 'vehicle-fleet'],
  connectsOut: ['mec-5g-zone', 'edge-server'],
  accepts: ['net', 'media', 'mqtt', 'file'],
  offers: ['net'],
  properties: ['bandwidth_mbps', 'latency_ms'],
  aliases: ['private 5G', 'campus network', '5G SA', 'Campusnetz'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (n/a; charts n/a)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
