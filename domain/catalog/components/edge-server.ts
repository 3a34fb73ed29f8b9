import type { ComponentKind } from '../component-kind.ts'

export const edgeServer = {
  id: 'edge-server',
  name: 'Edge server / appliance',
  layer: 'infrastructure',
  crossCutting: null,
  category: 'edge',
  alternatives: 'edge-compute',
  services: { aws: ['AWS Outposts servers'], azure: ['Azure Local', 'Azure Stack Edge Pro'], gcp: ['Google Distributed Cloud connected'], 'self-hosted': ['Rugged server (e.g. Dell XR) running K3s'] },
  resources: { azure: ['azurerm_stack_hci_cluster', 'azurerm_databox_edge_device'], gcp: ['google_edgecontainer_cluster'] },
  charts: [],
  costDrivers: ['appliance capex or subscription', 'site count'],
  connectsIn: ['edge-gateway', 'edge-fleet-manager', 'camera'],
  connectsOut: ['edge-inference-runtime', 'edge-k8s'],
  accepts: ['net', 'media', 'mqtt', 'image'],
  offers: ['compute', 'telemetry'],
  properties: ['gpu', 'storage_tb', 'offline_hours'],
  aliases: ['edge box', 'edge appliance', 'on-site server', 'Azure Local', 'Outposts', 'micro data center'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts n/a)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
