import type { ComponentKind } from '../component-kind.ts'

export const edgeGateway = {
  id: 'edge-gateway',
  name: 'Edge gateway (protocol translation, buffering)',
  layer: 'data-pipeline',
  crossCutting: null,
  category: 'ingestion',
  alternatives: null,
  services: { aws: ['AWS IoT Greengrass', 'AWS IoT SiteWise Edge'], azure: ['Azure IoT Operations', 'Azure IoT Edge'], gcp: ['Partner gateway on GDC'], 'self-hosted': ['EdgeX Foundry, Node-RED, Eclipse Kura'] },
  resources: { aws: ['aws_iot_thing', 'aws_iot_role_alias'], azure: ['azurerm_iothub_dps', 'azurerm_arc_kubernetes_cluster_extension'] },
  charts: [],
  costDrivers: ['sites', 'device licence'],
  connectsIn: ['iot-sensor', 'camera'],
  connectsOut: ['iot-broker', 'event-stream', 'edge-inference-runtime', 'object-storage'],
  accepts: ['mqtt', 'media'],
  offers: ['mqtt', 'event', 'media', 'object'],
  properties: ['protocols', 'buffer_hours', 'offline'],
  aliases: ['gateway', 'OPC UA', 'Modbus', 'Greengrass', 'IoT Edge', 'store and forward', 'intermittent connectivity'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts n/a)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
