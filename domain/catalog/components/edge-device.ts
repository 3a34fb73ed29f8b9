import type { ComponentKind } from '../component-kind.ts'

export const edgeDevice = {
  id: 'edge-device',
  name: 'Edge AI device',
  layer: 'infrastructure',
  crossCutting: null,
  category: 'edge',
  alternatives: 'edge-compute',
  services: { aws: ['Device with AWS IoT Greengrass (e.g. Jetson)'], azure: ['Device with Azure IoT Edge (e.g. Jetson)'], gcp: ['Edge TPU / partner device'], 'self-hosted': ['NVIDIA Jetson Orin, Raspberry Pi, Hailo, Edge TPU'] },
  resources: { aws: ['aws_iot_thing', 'aws_iot_thing_group'], azure: ['azurerm_iothub_dps'] },
  charts: [],
  costDrivers: ['device capex', 'connectivity'],
  connectsIn: ['camera', 'iot-sensor', 'edge-fleet-manager'],
  connectsOut: ['edge-inference-runtime', 'iot-broker'],
  accepts: ['media', 'mqtt', 'model', 'image'],
  offers: ['mqtt', 'media', 'telemetry'],
  properties: ['tops', 'power_w', 'count'],
  aliases: ['Jetson', 'Orin', 'edge device', 'smart camera', 'gateway device', 'embedded'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts n/a)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
