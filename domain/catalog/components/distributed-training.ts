import type { ComponentKind } from '../component-kind.ts'

export const distributedTraining = {
  id: 'distributed-training',
  name: 'Distributed training framework',
  layer: 'ai-ml-model',
  crossCutting: null,
  category: 'training',
  alternatives: null,
  services: { aws: ['SageMaker HyperPod recipes / NeMo'], azure: ['Azure ML + DeepSpeed'], gcp: ['MaxText / NeMo on AI Hypercomputer'], 'self-hosted': ['Megatron-LM, DeepSpeed, FSDP2, NeMo'] },
  resources: { azure: ['azurerm_machine_learning_compute_cluster'], gcp: ['google_container_node_pool'] },
  charts: ['oci://ghcr.io/kubeflow/charts/kubeflow-trainer'],
  costDrivers: ['MFU', 'network'],
  connectsIn: ['gpu-training-cluster', 'parallel-file-system', 'hpc-scheduler'],
  connectsOut: ['checkpoint-store', 'model-registry', 'experiment-tracking'],
  accepts: ['dataset', 'compute', 'file', 'object', 'model'],
  offers: ['model', 'telemetry'],
  properties: ['tp', 'pp', 'dp', 'ep', 'zero_stage', 'seq_len'],
  aliases: ['pre-training', 'pretraining', 'Megatron', 'DeepSpeed', 'FSDP', '3D parallelism', 'foundation model training', 'from scratch', 'trillion tokens'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts checked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
