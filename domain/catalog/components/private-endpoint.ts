import type { ComponentKind } from '../component-kind.ts'

export const privateEndpoint = {
  id: 'private-endpoint',
  name: 'Private endpoint',
  layer: 'infrastructure',
  crossCutting: 'networking',
  category: 'network',
  alternatives: null,
  services: { aws: ['AWS PrivateLink (VPC endpoints)'], azure: ['Azure Private Link'], gcp: ['Private Service Connect'], 'self-hosted': ['Internal load balancer + mTLS'] },
  resources: { aws: ['aws_vpc_endpoint', 'aws_vpc_endpoint_service'], azure: ['azurerm_private_endpoint', 'azurerm_private_dns_zone'], gcp: ['google_compute_service_attachment', 'google_network_connectivity_service_connection_policy'] },
  charts: [],
  costDrivers: ['endpoint hours', 'GB'],
  connectsIn: ['vpc'],
  connectsOut: ['foundation-model-api', 'object-storage', 'relational-database', 'realtime-inference-endpoint', 'key-management'],
  accepts: ['net'],
  offers: ['net'],
  properties: ['services'],
  aliases: ['PrivateLink', 'private endpoint', 'Private Service Connect', 'no public internet'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts n/a)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
