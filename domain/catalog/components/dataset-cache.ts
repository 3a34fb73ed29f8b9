import type { ComponentKind } from '../component-kind.ts'

export const datasetCache = {
  id: 'dataset-cache',
  name: 'Dataset / model cache accelerator',
  layer: 'infrastructure',
  crossCutting: null,
  category: 'storage',
  alternatives: null,
  services: { aws: ['Amazon S3 Express One Zone', 'Amazon File Cache', 'Mountpoint for S3'], azure: ['Azure Blob with BlobFuse2 cache'], gcp: ['Cloud Storage FUSE + Anywhere Cache', 'Hyperdisk ML'], 'self-hosted': ['Alluxio, JuiceFS, Fluid'] },
  resources: { aws: ['aws_s3_directory_bucket', 'aws_fsx_file_cache'], azure: ['azurerm_storage_account'], gcp: ['google_storage_anywhere_cache'] },
  charts: ['fluid/fluid', 'juicefs/juicefs-csi-driver'],
  costDrivers: ['cache GB', 'requests'],
  connectsIn: ['object-storage'],
  connectsOut: ['model-training-job', 'llm-inference-server'],
  accepts: ['object'],
  offers: ['file', 'dataset'],
  properties: ['hit_ratio', 'warm_set_tb'],
  aliases: ['cache layer', 'Alluxio', 'FUSE', 'S3 Express', 'Anywhere Cache', 'fast model loading'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts unchecked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
