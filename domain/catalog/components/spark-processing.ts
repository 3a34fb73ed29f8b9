import type { ComponentKind } from '../component-kind.ts'

export const sparkProcessing = {
  id: 'spark-processing',
  name: 'Distributed data processing (Spark)',
  layer: 'data-pipeline',
  crossCutting: null,
  category: 'processing',
  alternatives: null,
  services: { aws: ['Amazon EMR (EC2/EKS/Serverless)', 'AWS Glue Spark'], azure: ['Azure Databricks', 'Fabric/Synapse Spark'], gcp: ['Managed Service for Apache Spark (Dataproc / Serverless)'], 'self-hosted': ['Apache Spark (Kubeflow Spark Operator)'] },
  resources: { aws: ['aws_emrserverless_application', 'aws_emr_cluster', 'aws_emrcontainers_virtual_cluster'], azure: ['azurerm_databricks_workspace', 'azurerm_synapse_spark_pool'], gcp: ['google_dataproc_cluster', 'google_dataproc_batch'] },
  charts: ['spark-operator/spark-operator'],
  costDrivers: ['DBU / vCPU-hours', 'spot share'],
  connectsIn: ['data-lake', 'object-storage', 'data-warehouse', 'workflow-orchestrator'],
  connectsOut: ['data-lake', 'feature-store', 'data-warehouse', 'model-training-job', 'batch-inference-job'],
  accepts: ['table', 'object', 'control'],
  offers: ['table', 'feature', 'dataset', 'event'],
  properties: ['cluster_size', 'spot', 'gpu_rapids'],
  aliases: ['Spark', 'EMR', 'Databricks', 'Dataproc', 'PySpark', 'RAPIDS', 'big data processing'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts unchecked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
