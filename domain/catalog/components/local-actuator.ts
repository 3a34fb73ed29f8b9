import type { ComponentKind } from '../component-kind.ts'

export const localActuator = {
  id: 'local-actuator',
  name: 'Local actuator / PLC control',
  layer: 'application-serving',
  crossCutting: null,
  category: 'edge',
  alternatives: null,
  services: { aws: ['Customer device'], azure: ['Customer device'], gcp: ['Customer device'], 'self-hosted': ['PLC, robot arm, reject gate'] },
  resources: {},
  charts: [],
  costDrivers: ['device'],
  connectsIn: ['edge-inference-runtime'],
  connectsOut: [],
  accepts: ['mqtt', 'event'],
  offers: [],
  properties: ['response_ms', 'fail_safe'],
  aliases: ['actuator', 'reject gate', 'robot arm', 'stop the line', 'machine control', 'brake'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (n/a; charts n/a)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
