import type { ComponentKind } from '../component-kind.ts'

export const virtualMachine = {
  id: 'virtual-machine',
  name: 'Virtual machine',
  layer: 'infrastructure',
  crossCutting: null,
  category: 'compute',
  alternatives: 'app-compute',
  services: { aws: ['Amazon EC2'], azure: ['Azure Virtual Machines'], gcp: ['Compute Engine'], 'self-hosted': ['KVM / VMware VM'] },
  resources: { aws: ['aws_instance'], azure: ['azurerm_linux_virtual_machine'], gcp: ['google_compute_instance'] },
  charts: [],
  costDrivers: ['instance hours', 'disk'],
  connectsIn: ['vpc', 'block-storage'],
  connectsOut: ['app-backend'],
  accepts: ['net', 'block'],
  offers: ['compute', 'http'],
  properties: ['size', 'os', 'disk_gb'],
  aliases: ['VM', 'EC2', 'instance', 'virtual server'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts n/a)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
