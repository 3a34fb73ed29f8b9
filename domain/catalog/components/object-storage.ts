import type { ComponentKind } from '../component-kind.ts'

export const objectStorage = {
  id: 'object-storage',
  name: 'Object storage',
  layer: 'infrastructure',
  crossCutting: null,
  category: 'storage',
  alternatives: null,
  services: { aws: ['Amazon S3'], azure: ['Azure Blob Storage'], gcp: ['Cloud Storage'], 'self-hosted': ['Ceph RGW (Rook), SeaweedFS, Garage, RustFS (MinIO community is archived)'] },
  resources: { aws: ['aws_s3_bucket', 'aws_s3_bucket_server_side_encryption_configuration', 'aws_s3_bucket_public_access_block', 'aws_s3_bucket_lifecycle_configuration'], azure: ['azurerm_storage_account', 'azurerm_storage_container'], gcp: ['google_storage_bucket'] },
  charts: ['rook-release/rook-ceph-cluster', 'seaweedfs/seaweedfs'],
  costDrivers: ['GB-month', 'requests', 'egress'],
  connectsIn: ['event-stream', 'etl-service', 'file-transfer', 'app-backend', 'edge-gateway'],
  connectsOut: ['data-lake', 'spark-processing', 'model-training-job', 'batch-inference-job', 'document-extraction', 'serverless-function'],
  accepts: ['object', 'stream'],
  offers: ['object', 'event', 'dataset'],
  properties: ['versioning', 'encryption', 'lifecycle', 'replication', 'object_lock'],
  aliases: ['S3', 'blob storage', 'GCS', 'bucket', 'object store', 'MinIO', 'Ceph'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts partly-checked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
