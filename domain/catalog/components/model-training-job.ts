import type { ComponentKind } from '../component-kind.ts'

export const modelTrainingJob = {
  id: 'model-training-job',
  name: 'Model training job',
  layer: 'ai-ml-model',
  crossCutting: null,
  category: 'training',
  alternatives: null,
  services: { aws: ['SageMaker AI training jobs'], azure: ['Azure ML jobs'], gcp: ['Vertex AI custom training (Training Clusters)'], 'self-hosted': ['Kubeflow Trainer, PyTorchJob, Ray Train'] },
  resources: { aws: ['aws_sagemaker_pipeline'], azure: ['azurerm_machine_learning_compute_cluster', 'azurerm_machine_learning_workspace'], gcp: ['google_container_node_pool'] },
  charts: ['oci://ghcr.io/kubeflow/charts/kubeflow-trainer'],
  costDrivers: ['GPU-hours', 'spot share', 'retries'],
  connectsIn: ['feature-store', 'data-lake', 'dataset-versioning', 'gpu-job-scheduler', 'ml-pipeline'],
  connectsOut: ['checkpoint-store', 'experiment-tracking', 'model-registry'],
  accepts: ['dataset', 'feature', 'file', 'control', 'model', 'object', 'image'],
  offers: ['model', 'telemetry'],
  properties: ['framework', 'gpus', 'epochs', 'spot', 'checkpoint_min'],
  aliases: ['training', 'train a model', 'training job', 'SageMaker training', 'PyTorch', 'TensorFlow', 'entrenar', 'trainieren', '训练'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts checked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
