import type { ComponentKind } from '../component-kind.ts'

export const feedbackStore = {
  id: 'feedback-store',
  name: 'Feedback and outcome store',
  layer: 'orchestration-mlops',
  crossCutting: null,
  category: 'mlops',
  alternatives: null,
  services: { aws: ['Amazon S3 / DynamoDB feedback tables'], azure: ['Azure Cosmos DB / ADLS'], gcp: ['BigQuery'], 'self-hosted': ['PostgreSQL / Elasticsearch (NVIDIA data flywheel)'] },
  resources: { aws: ['aws_dynamodb_table', 'aws_s3_bucket'], azure: ['azurerm_cosmosdb_account'], gcp: ['google_bigquery_table'] },
  charts: [],
  costDrivers: ['records'],
  connectsIn: ['app-backend', 'chat-ui', 'human-review', 'llm-observability'],
  connectsOut: ['fine-tuning-job', 'llm-evaluation', 'model-monitoring', 'data-labeling'],
  accepts: ['event', 'label', 'telemetry'],
  offers: ['dataset', 'label'],
  properties: ['label_delay', 'consent'],
  aliases: ['feedback', 'thumbs up', 'data flywheel', 'ground truth', 'outcomes', 'chargebacks', 'corrections'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts n/a)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
