import type { ComponentKind } from '../component-kind.ts'

export const genomicsWorkflow = {
  id: 'genomics-workflow',
  name: 'Genomics workflow engine',
  layer: 'data-pipeline',
  crossCutting: null,
  category: 'processing',
  alternatives: null,
  services: { aws: ['AWS HealthOmics'], azure: ['Azure Batch + Nextflow / Microsoft Genomics patterns'], gcp: ['Batch + Nextflow/Cromwell'], 'self-hosted': ['Nextflow, Cromwell, NVIDIA Parabricks'] },
  resources: { aws: ['awscc_omics_workflow', 'aws_batch_job_queue'], azure: ['azurerm_batch_account', 'azurerm_batch_pool'], gcp: ['google_compute_instance'] },
  charts: [],
  costDrivers: ['per-sample compute', 'storage'],
  connectsIn: ['object-storage', 'workflow-orchestrator'],
  connectsOut: ['data-lake', 'model-training-job', 'object-storage'],
  accepts: ['object', 'control'],
  offers: ['object', 'dataset'],
  properties: ['samples_per_day', 'reference', 'gpu'],
  aliases: ['genomics', 'WGS', 'variant calling', 'Nextflow', 'Parabricks', 'HealthOmics', 'FASTQ', 'sequencing'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; awscc_/azuread_ names unchecked; charts n/a)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
