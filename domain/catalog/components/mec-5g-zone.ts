import type { ComponentKind } from '../component-kind.ts'

export const mec5gZone = {
  id: 'mec-5g-zone',
  name: '5G MEC / carrier edge zone',
  layer: 'infrastructure',
  crossCutting: 'networking',
  category: 'edge',
  alternatives: 'edge-compute',
  services: { aws: ['AWS Wavelength Zone'], azure: ['Azure Local at operator site (Azure public MEC/edge zones retired)'], gcp: ['Google Distributed Cloud connected (telco)'], 'self-hosted': ['Operator MEC (ETSI MEC) with Kubernetes'] },
  resources: { aws: ['aws_ec2_carrier_gateway', 'aws_subnet'], azure: ['azurerm_stack_hci_cluster'], gcp: ['google_edgenetwork_network'] },
  charts: [],
  costDrivers: ['zone instance premium', 'carrier egress'],
  connectsIn: ['mobile-client', 'camera', 'private-5g'],
  connectsOut: ['edge-inference-runtime', 'vpc'],
  accepts: ['net', 'media', 'http'],
  offers: ['net', 'compute'],
  properties: ['carrier', 'rtt_ms'],
  aliases: ['Wavelength', 'MEC', 'multi-access edge', '5G edge', 'carrier edge'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts n/a)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
