import type { ComponentKind } from '../component-kind.ts'

export const bastionHost = {
  id: 'bastion-host',
  name: 'Bastion / secure admin access',
  layer: 'infrastructure',
  crossCutting: 'security',
  category: 'network',
  alternatives: null,
  services: { aws: ['AWS Systems Manager Session Manager', 'EC2 Instance Connect Endpoint'], azure: ['Azure Bastion'], gcp: ['Identity-Aware Proxy TCP forwarding'], 'self-hosted': ['Teleport, Guacamole'] },
  resources: { aws: ['aws_ec2_instance_connect_endpoint'], azure: ['azurerm_bastion_host'], gcp: ['google_iap_tunnel_dest_group'] },
  charts: ['teleport/teleport-cluster'],
  costDrivers: ['hours'],
  connectsIn: ['identity-provider'],
  connectsOut: ['virtual-machine', 'hpc-scheduler'],
  accepts: ['authz'],
  offers: ['net'],
  properties: ['session_recording'],
  aliases: ['bastion', 'jump host', 'jump box', 'Teleport'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts unchecked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
