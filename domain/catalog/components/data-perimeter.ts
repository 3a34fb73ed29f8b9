import type { ComponentKind } from '../component-kind.ts'

export const dataPerimeter = {
  id: 'data-perimeter',
  name: 'Data perimeter / exfiltration control',
  layer: 'infrastructure',
  crossCutting: 'security',
  category: 'network',
  alternatives: null,
  services: { aws: ['Data perimeter (SCP/RCP + VPC endpoint policies)'], azure: ['Azure Network Security Perimeter'], gcp: ['VPC Service Controls'], 'self-hosted': ['Cilium/Calico egress policies'] },
  resources: { aws: ['aws_organizations_policy', 'aws_vpc_endpoint_policy'], azure: ['azurerm_network_security_perimeter', 'azurerm_network_security_perimeter_profile'], gcp: ['google_access_context_manager_service_perimeter'] },
  charts: ['cilium/cilium'],
  costDrivers: ['none'],
  connectsIn: ['iam', 'private-endpoint'],
  connectsOut: ['object-storage', 'foundation-model-api', 'data-warehouse'],
  accepts: ['authz', 'net'],
  offers: ['net', 'authz'],
  properties: ['allowed_identities', 'allowed_networks'],
  aliases: ['VPC-SC', 'data perimeter', 'exfiltration', 'service controls', 'isolation', 'zero egress'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts unchecked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
