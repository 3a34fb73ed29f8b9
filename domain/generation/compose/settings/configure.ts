import { kindOf } from '../../../catalog/catalog.ts'
import { said } from '../../../design/requirements.ts'
import type { Brief } from '../brief.ts'
import type { Draft } from '../draft.ts'
import { connectionSettings } from './connections.ts'
import { dataClasses } from './data-classes.ts'
import { demandSettings } from './demand.ts'
import { modelSettings } from './models.ts'
import { practices } from './production.data.ts'
import { resilienceSettings } from './resilience.ts'
import { say } from './say.ts'

/** What was asked for first, then what resilience, data and good practice decide; connections last. */
export function configure(draft: Draft, brief: Brief): void {
  modelSettings(draft, brief)
  demandSettings(draft, brief)
  resilienceSettings(draft, brief)
  dataClasses(draft, brief)
  if (said(brief.reading.requirements.useCase?.affectsPeople) === true)
    for (const part of draft.ofKind('data-quality')) say(part, { checks: ['schema', 'quality', 'bias'] })
  encrypt(draft)
  triggers(draft, brief)
  for (const { on, except, set } of practices)
    for (const part of draft.parts) {
      if (except?.includes(part.kind) || !(on.includes(part.kind) || on.includes(kindOf(part.kind)?.category ?? ''))) continue
      say(part, set)
    }
  connectionSettings(draft)
}

/** What starts training again, and on which machines it runs when nobody minds an interruption. */
function triggers(draft: Draft, { reading }: Brief): void {
  for (const part of draft.ofKind('ml-pipeline', 'retraining-trigger', 'workflow-orchestrator')) {
    const watched = draft.has('model-monitoring') && draft.has('model-training-job', 'fine-tuning-job', 'automl')
    if (watched && (part.kind !== 'workflow-orchestrator' || !draft.has('ml-pipeline'))) say(part, { trigger: ['drift', 'max-age'] })
    else if (part.kind === 'ml-pipeline') say(part, { trigger: ['data'] })
  }
  const noSpot = draft.forbidden.has('spot-capacity') || said(reading.requirements.criticality) === 'mission-critical'
  for (const part of draft.ofKind('model-training-job', 'hyperparameter-tuning', 'fine-tuning-job', 'automl', 'batch-inference-job'))
    if (part.site === 'cloud')
      say(part, noSpot ? { capacity: 'on-demand', interruptible: false } : { capacity: 'spot', interruptible: true, checkpointing: true })
  for (const part of draft.ofKind('distributed-training'))
    say(part, draft.has('gpu-capacity-reservation') ? { capacity: 'capacity-block', interruptible: false } : {})
}

const stores = new Set(['storage', 'features', 'retrieval'])
const keeps = new Set([
  'checkpoint-store',
  'feedback-store',
  'agent-memory',
  'model-registry',
  'model-hub',
  'artifact-repository',
  'container-registry',
  'audit-log',
  'log-analytics',
  'kafka',
  'event-stream',
  'digital-twin-graph',
  'message-queue',
  'dataset-versioning',
])

/** With keys of one's own where the design manages keys. */
function encrypt(draft: Draft): void {
  const how = draft.has('key-management', 'hsm') ? 'cmk' : 'encrypted'
  for (const part of draft.parts)
    if (
      (stores.has(kindOf(part.kind)?.category ?? '') || keeps.has(part.kind)) &&
      part.kind !== 'embedding-pipeline' &&
      part.kind !== 'feature-pipeline'
    )
      say(part, { encryptionAtRest: how })
}
