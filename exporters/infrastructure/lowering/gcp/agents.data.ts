/**
 * Service agents: who encrypts for a service, as the part of the address behind `service-<number>@`.
 * Recalled from Google Cloud's page "Service agents", 2026-11-24; confidence high for the most used, medium for the others.
 */
export const agents = {
  aiplatform: 'gcp-sa-aiplatform',
  alloydb: 'gcp-sa-alloydb',
  artifactregistry: 'gcp-sa-artifactregistry',
  bigquery: 'bigquery-encryption',
  bigtable: 'gcp-sa-bigtable',
  composer: 'cloudcomposer-accounts',
  compute: 'compute-system',
  container: 'container-engine-robot',
  datafusion: 'gcp-sa-datafusion',
  dataflow: 'dataflow-service-producer-prod',
  dataproc: 'dataproc-accounts',
  discoveryengine: 'gcp-sa-discoveryengine',
  eventarc: 'gcp-sa-eventarc',
  filestore: 'cloud-filer',
  firestore: 'gcp-sa-firestore',
  functions: 'gcf-admin-robot',
  gkebackup: 'gcp-sa-gkebackup',
  healthcare: 'gcp-sa-healthcare',
  logging: 'gcp-sa-logging',
  looker: 'gcp-sa-looker',
  managedkafka: 'gcp-sa-managedkafka',
  memorystore: 'gcp-sa-memorystore',
  notebooks: 'gcp-sa-notebooks',
  pubsub: 'gcp-sa-pubsub',
  redis: 'cloud-redis',
  run: 'serverless-robot-prod',
  secretmanager: 'gcp-sa-secretmanager',
  spanner: 'gcp-sa-spanner',
  sql: 'gcp-sa-cloud-sql',
  storage: 'gs-project-accounts',
  workflows: 'gcp-sa-workflows',
} as const

export type Agent = keyof typeof agents
