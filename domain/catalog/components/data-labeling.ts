import type { ComponentKind } from '../component-kind.ts'

export const dataLabeling = {
  id: 'data-labeling',
  name: 'Data labeling',
  layer: 'data-pipeline',
  crossCutting: null,
  category: 'preparation',
  alternatives: null,
  services: { aws: ['Amazon SageMaker Ground Truth'], azure: ['Azure ML data labeling'], gcp: ['Partner / Label Studio (Vertex AI data labeling deprecated)'], 'self-hosted': ['Label Studio, CVAT'] },
  resources: { aws: ['aws_sagemaker_workteam', 'aws_sagemaker_human_task_ui'], azure: ['azurerm_machine_learning_workspace'] },
  charts: ['heartex/label-studio'],
  costDrivers: ['objects labeled', 'workforce'],
  connectsIn: ['data-lake', 'object-storage', 'video-ingest'],
  connectsOut: ['model-training-job', 'dataset-versioning'],
  accepts: ['object', 'media', 'label', 'dataset', 'event'],
  offers: ['label', 'dataset'],
  properties: ['label_types', 'consensus', 'active_learning'],
  aliases: ['labeling', 'annotation', 'Ground Truth', 'Label Studio', 'CVAT', 'labels', 'annotators'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts unchecked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
