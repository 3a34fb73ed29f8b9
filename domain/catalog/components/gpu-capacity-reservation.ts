import type { ComponentKind } from '../component-kind.ts'

export const gpuCapacityReservation = {
  id: 'gpu-capacity-reservation',
  name: 'GPU capacity reservation',
  layer: 'infrastructure',
  crossCutting: null,
  category: 'compute',
  alternatives: null,
  services: { aws: ['Amazon EC2 Capacity Blocks for ML', 'On-Demand Capacity Reservations'], azure: ['Azure on-demand capacity reservation groups'], gcp: ['Compute Engine future reservations (AI Hypercomputer)', 'DWS calendar mode'], 'self-hosted': ['Owned hardware quota (Run:ai projects / Kueue ClusterQueue)'] },
  resources: { aws: ['aws_ec2_capacity_block_reservation', 'aws_ec2_capacity_reservation'], azure: ['azurerm_capacity_reservation', 'azurerm_capacity_reservation_group'], gcp: ['google_compute_reservation', 'google_compute_future_reservation'] },
  charts: [],
  costDrivers: ['committed GPU-hours'],
  connectsIn: [],
  connectsOut: ['gpu-training-cluster', 'gpu-inference-pool'],
  accepts: [],
  offers: ['compute'],
  properties: ['term', 'start', 'count'],
  aliases: ['capacity block', 'reserved GPUs', 'reservation', 'DWS'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts n/a)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
