import type { ComponentKind } from '../component-kind.ts'

export const digitalTwinGraph = {
  id: 'digital-twin-graph',
  name: 'Digital twin model',
  layer: 'data-pipeline',
  crossCutting: null,
  category: 'twin',
  alternatives: null,
  services: { aws: ['AWS IoT TwinMaker'], azure: ['Azure Digital Twins'], 'self-hosted': ['Eclipse Ditto, NVIDIA Omniverse'] },
  noNativeService: { gcp: 'n/a native (Spanner Graph + partner)' },
  resources: { aws: ['awscc_iottwinmaker_workspace'], azure: ['azurerm_digital_twins_instance', 'azurerm_digital_twins_endpoint_eventhub'], gcp: ['google_spanner_instance'] },
  charts: ['ditto (eclipse-iot)'],
  costDrivers: ['queries', 'messages', 'operations'],
  connectsIn: ['iot-broker', 'time-series-database', 'industrial-data-collector'],
  connectsOut: ['simulation-environment', 'dashboards', 'anomaly-detection-model', 'web-app'],
  accepts: ['event', 'kv', 'sql'],
  offers: ['event', 'kv'],
  properties: ['dtdl', 'entities', 'scene_3d'],
  aliases: ['digital twin', 'TwinMaker', 'Azure Digital Twins', 'Omniverse', 'DTDL', '3D twin', 'digitaler Zwilling', 'gemelo digital'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; awscc_/azuread_ names unchecked; charts unchecked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
