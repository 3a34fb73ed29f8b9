import type { ComponentKind } from '../component-kind.ts'

export const batchCompute = {
  id: 'batch-compute',
  name: 'Batch compute',
  layer: 'infrastructure',
  crossCutting: null,
  category: 'compute',
  alternatives: null,
  services: { aws: ['AWS Batch'], azure: ['Azure Batch'], gcp: ['Batch (Google Cloud)'], 'self-hosted': ['Volcano or Slurm batch on Kubernetes'] },
  resources: { aws: ['aws_batch_compute_environment', 'aws_batch_job_queue', 'aws_batch_job_definition'], azure: ['azurerm_batch_account', 'azurerm_batch_pool'] },
  charts: ['volcano-sh/volcano'],
  costDrivers: ['vCPU/GPU-hours', 'spot share'],
  connectsIn: ['workflow-orchestrator', 'object-storage', 'container-registry', 'message-queue'],
  connectsOut: ['object-storage', 'nosql-database'],
  accepts: ['control', 'object', 'image', 'event'],
  offers: ['object', 'telemetry', 'kv'],
  properties: ['queue_priority', 'spot', 'array_size'],
  aliases: ['AWS Batch', 'Azure Batch', 'batch jobs', 'HPC batch'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts unchecked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
