import type { ComponentKind } from '../component-kind.ts'

export const iotBroker = {
  id: 'iot-broker',
  name: 'IoT device broker (MQTT)',
  layer: 'data-pipeline',
  crossCutting: null,
  category: 'ingestion',
  alternatives: null,
  services: { aws: ['AWS IoT Core'], azure: ['Azure IoT Hub', 'Azure Event Grid MQTT broker'], gcp: ['EMQX or HiveMQ on GKE'], 'self-hosted': ['EMQX, Eclipse Mosquitto, HiveMQ'] },
  noNativeService: { gcp: 'n/a since IoT Core retirement (2023): EMQX or HiveMQ on GKE' },
  resources: { aws: ['aws_iot_topic_rule', 'aws_iot_policy', 'aws_iot_provisioning_template'], azure: ['azurerm_iothub', 'azurerm_eventgrid_namespace'] },
  charts: ['emqx/emqx-enterprise'],
  costDrivers: ['messages', 'connection minutes'],
  connectsIn: ['iot-sensor', 'edge-gateway', 'edge-device', 'vehicle-fleet'],
  connectsOut: ['event-stream', 'kafka', 'stream-processor', 'time-series-database', 'event-bus'],
  accepts: ['mqtt'],
  offers: ['event', 'stream'],
  properties: ['devices', 'msgs_per_s', 'qos', 'auth_x509'],
  aliases: ['MQTT', 'IoT Core', 'IoT Hub', 'EMQX', 'Mosquitto', 'device broker'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts checked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
