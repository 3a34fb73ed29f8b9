import type { ComponentKind } from '../component-kind.ts'

export const rlPolicy = {
  id: 'rl-policy',
  name: 'RL policy / post-training policy model',
  layer: 'ai-ml-model',
  crossCutting: null,
  category: 'model',
  alternatives: null,
  services: { aws: ['SageMaker HyperPod + veRL/NeMo RL'], azure: ['AML + RLlib'], gcp: ['GKE RL reference (JobSet/Pathways, MaxText GRPO)'], 'self-hosted': ['veRL, OpenRLHF, NeMo RL, RLlib'] },
  resources: { azure: ['azurerm_machine_learning_compute_cluster'], gcp: ['google_container_node_pool'] },
  charts: ['kuberay/kuberay-operator'],
  costDrivers: ['rollout GPU-hours'],
  connectsIn: ['simulation-environment', 'reward-model', 'ray-cluster'],
  connectsOut: ['model-registry', 'edge-inference-runtime'],
  accepts: ['dataset', 'model'],
  offers: ['model'],
  properties: ['algorithm', 'rollouts_per_step'],
  aliases: ['reinforcement learning', 'RLHF', 'GRPO', 'PPO', 'policy', 'agent training', 'robotics policy'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts checked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
