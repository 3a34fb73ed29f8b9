import type { ComponentKind } from '../component-kind.ts'

export const iotSensor = {
  id: 'iot-sensor',
  name: 'IoT sensor / PLC',
  layer: 'data-pipeline',
  crossCutting: null,
  category: 'source',
  alternatives: null,
  services: { aws: ['Customer device'], azure: ['Customer device'], gcp: ['Customer device'], 'self-hosted': ['PLC, Modbus/OPC UA sensors'] },
  resources: { aws: ['aws_iot_thing'] },
  charts: [],
  costDrivers: ['device capex', 'connectivity'],
  connectsIn: [],
  connectsOut: ['edge-gateway', 'iot-broker', 'industrial-data-collector'],
  accepts: [],
  offers: ['mqtt'],
  properties: ['count', 'hz', 'protocol'],
  aliases: ['sensor', 'sensors', 'PLC', 'SCADA', 'turbine', 'vibration', 'smart meter', 'telemetry device'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts n/a)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
