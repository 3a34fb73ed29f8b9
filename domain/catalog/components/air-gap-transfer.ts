import type { ComponentKind } from '../component-kind.ts'

export const airGapTransfer = {
  id: 'air-gap-transfer',
  name: 'Air-gap transfer / data diode',
  layer: 'infrastructure',
  crossCutting: 'security',
  category: 'on-prem',
  alternatives: null,
  services: { aws: ['Partner cross-domain solution'], azure: ['Partner cross-domain solution'], gcp: ['GDC air-gapped transfer'], 'self-hosted': ['Data diode (Owl, Fox-IT), scan + sign staging'] },
  resources: {},
  charts: [],
  costDrivers: ['device', 'ops'],
  connectsIn: ['model-hub', 'artifact-repository', 'source-system'],
  connectsOut: ['container-registry', 'artifact-repository', 'model-registry'],
  accepts: ['file', 'image', 'model', 'code'],
  offers: ['file', 'image', 'model', 'code'],
  properties: ['one_way', 'scan_gates'],
  aliases: ['air gap', 'air-gapped', 'data diode', 'offline mirror', 'disconnected', 'classified network', 'keine Internetverbindung', 'sin conexión'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (n/a; charts n/a)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
