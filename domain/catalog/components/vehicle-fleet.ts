import type { ComponentKind } from '../component-kind.ts'

export const vehicleFleet = {
  id: 'vehicle-fleet',
  name: 'Vehicle fleet',
  layer: 'data-pipeline',
  crossCutting: null,
  category: 'source',
  alternatives: null,
  services: { aws: ['Vehicle (AWS IoT FleetWise closed to new customers)'], azure: ['Vehicle'], gcp: ['Vehicle'], 'self-hosted': ['In-vehicle logger / robot'] },
  resources: {},
  charts: [],
  costDrivers: ['connectivity', 'logger storage'],
  connectsIn: [],
  connectsOut: ['data-transfer-appliance', 'iot-broker', 'edge-inference-runtime'],
  accepts: ['model'],
  offers: ['file', 'mqtt', 'media'],
  properties: ['vehicles', 'tb_per_vehicle_day'],
  aliases: ['fleet', 'vehicles', 'cars', 'trucks', 'test vehicles', 'robots', 'ADAS', 'autonomous'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (n/a; charts n/a)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
