import type { ComponentKind } from '../component-kind.ts'

export const datasetVersioning = {
  id: 'dataset-versioning',
  name: 'Dataset versioning',
  layer: 'data-pipeline',
  crossCutting: null,
  category: 'preparation',
  alternatives: null,
  services: { aws: ['S3 Versioning + SageMaker Catalog assets'], azure: ['Azure ML data assets'], gcp: ['Vertex AI datasets'], 'self-hosted': ['lakeFS, DVC'] },
  resources: { aws: ['aws_s3_bucket_versioning'], azure: ['azurerm_machine_learning_datastore_datalake_gen2'], gcp: ['google_vertex_ai_dataset'] },
  charts: ['lakefs/lakefs'],
  costDrivers: ['storage of versions'],
  connectsIn: ['data-lake', 'data-labeling', 'spark-processing'],
  connectsOut: ['model-training-job', 'fine-tuning-job'],
  accepts: ['object', 'label', 'dataset'],
  offers: ['dataset'],
  properties: ['immutability', 'lineage'],
  aliases: ['DVC', 'lakeFS', 'data versioning', 'dataset snapshots'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts unchecked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
