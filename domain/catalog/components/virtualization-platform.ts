import type { ComponentKind } from '../component-kind.ts'

export const virtualizationPlatform = {
  id: 'virtualization-platform',
  name: 'Private cloud / virtualization platform',
  layer: 'infrastructure',
  crossCutting: null,
  category: 'on-prem',
  alternatives: null,
  services: { aws: ['Amazon EVS (VMware)'], azure: ['Azure VMware Solution', 'Azure Local'], gcp: ['Google Cloud VMware Engine', 'GDC air-gapped'], 'self-hosted': ['OpenStack, VMware vSphere, Proxmox, KubeVirt'] },
  resources: { azure: ['azurerm_stack_hci_cluster'], gcp: ['google_vmwareengine_private_cloud'] },
  charts: ['kubevirt (operator manifests)'],
  costDrivers: ['licences', 'hosts'],
  connectsIn: ['bare-metal-gpu-server'],
  connectsOut: ['kubernetes-cluster', 'virtual-machine'],
  accepts: ['compute'],
  offers: ['compute'],
  properties: ['hypervisor', 'hosts'],
  aliases: ['OpenStack', 'vSphere', 'VMware', 'private cloud'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts unchecked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
