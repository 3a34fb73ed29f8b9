import type { ComponentKind } from '../component-kind.ts'

export const simulationEnvironment = {
  id: 'simulation-environment',
  name: 'Simulation environment',
  layer: 'ai-ml-model',
  crossCutting: null,
  category: 'training',
  alternatives: null,
  services: { aws: ['AWS Batch / EC2 GPU with CARLA, Isaac Sim'], azure: ['Azure Batch / AKS simulation'], gcp: ['GKE / Batch simulation'], 'self-hosted': ['CARLA, NVIDIA Isaac Sim, Omniverse, MuJoCo, Gazebo'] },
  resources: { aws: ['aws_batch_job_queue', 'aws_batch_compute_environment'], azure: ['azurerm_batch_pool'], gcp: ['google_compute_instance'] },
  charts: [],
  costDrivers: ['sim-hours (CPU/GPU)'],
  connectsIn: ['data-lake', 'digital-twin-graph', 'workflow-orchestrator'],
  connectsOut: ['rl-policy', 'model-evaluation', 'synthetic-data-generator'],
  accepts: ['dataset', 'control', 'model', 'event'],
  offers: ['dataset', 'event'],
  properties: ['scenarios', 'parallel_sims', 'realtime_factor'],
  aliases: ['simulation', 'simulator', 'CARLA', 'Isaac Sim', 'HIL', 'SIL', 'scenario testing', 'closed loop', 'gym'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts n/a)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
