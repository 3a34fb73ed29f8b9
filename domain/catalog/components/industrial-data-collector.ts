import type { ComponentKind } from '../component-kind.ts'

export const industrialDataCollector = {
  id: 'industrial-data-collector',
  name: 'Industrial data collector / asset model',
  layer: 'data-pipeline',
  crossCutting: null,
  category: 'ingestion',
  alternatives: null,
  services: { aws: ['AWS IoT SiteWise'], azure: ['Azure IoT Operations', 'Fabric Real-Time Intelligence'], gcp: ['Manufacturing Data Engine (partner)'], 'self-hosted': ['Ignition, Apache StreamPipes, OPC UA server'] },
  resources: { azure: ['azurerm_arc_kubernetes_cluster_extension'] },
  charts: [],
  costDrivers: ['tags', 'messages'],
  connectsIn: ['iot-sensor', 'edge-gateway'],
  connectsOut: ['time-series-database', 'digital-twin-graph', 'data-lake'],
  accepts: ['mqtt'],
  offers: ['event', 'kv', 'stream'],
  properties: ['asset_hierarchy', 'tags'],
  aliases: ['SiteWise', 'OPC UA', 'historian', 'SCADA', 'OT data', 'Ignition'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts n/a)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
