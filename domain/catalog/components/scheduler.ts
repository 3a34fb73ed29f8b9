import type { ComponentKind } from '../component-kind.ts'

export const scheduler = {
  id: 'scheduler',
  name: 'Scheduler',
  layer: 'orchestration-mlops',
  crossCutting: null,
  category: 'orchestration',
  alternatives: null,
  services: { aws: ['Amazon EventBridge Scheduler'], azure: ['Logic Apps recurrence / Functions timer'], gcp: ['Cloud Scheduler'], 'self-hosted': ['Kubernetes CronJob'] },
  resources: { aws: ['aws_scheduler_schedule'], azure: ['azurerm_logic_app_trigger_recurrence'], gcp: ['google_cloud_scheduler_job'] },
  charts: [],
  costDrivers: ['invocations'],
  connectsIn: [],
  connectsOut: ['workflow-orchestrator', 'ml-pipeline', 'batch-inference-job'],
  accepts: [],
  offers: ['control'],
  properties: ['cron', 'timezone'],
  aliases: ['cron', 'nightly', 'daily', 'scheduled', 'every hour', 'weekly', 'jede Nacht', 'cada noche', '毎晩', '每晚'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts n/a)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
