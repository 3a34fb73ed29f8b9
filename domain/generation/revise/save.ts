import { byRule } from '../compose/because.ts'
import type { Change } from './change.ts'

const interruptible = [
  'model-training-job',
  'fine-tuning-job',
  'hyperparameter-tuning',
  'distributed-training',
  'automl',
  'batch-inference-job',
  'batch-compute',
  'spark-processing',
  'gpu-training-cluster',
  'ai-accelerator-pool',
]
const steady = [
  'gpu-inference-pool',
  'kubernetes-cluster',
  'cpu-node-pool',
  'llm-inference-server',
  'realtime-inference-endpoint',
  'triton-inference-server',
  'relational-database',
  'in-memory-cache',
  'search-index',
  'data-warehouse',
]
const idle = ['serverless-container', 'serverless-function', 'serverless-inference-endpoint', 'async-inference-endpoint']
const cold = ['object-storage', 'data-lake', 'archive-storage', 'log-analytics', 'backup-service']

/**
 * Cheaper without losing a part: spare capacity where work may be interrupted, commitment where it runs always, smaller numbers in language
 * models, answers from a cache, colder storage. @returns the ids concerned
 */
export function save(change: Change): string[] {
  const { draft, why, warnings } = change
  const before = new Set(draft.parts.map(({ id }) => id))
  const touched = new Set<string>()
  const set = (kinds: readonly string[], settings: Readonly<Record<string, string | number | boolean>>): void => {
    for (const part of draft.ofKind(...kinds)) {
      if (part.site !== 'cloud' && ('capacity' in settings || 'commitmentYears' in settings)) continue
      Object.assign(part.settings, settings)
      touched.add(part.id)
    }
  }
  set(interruptible, { capacity: 'spot', interruptible: true, checkpointing: true })
  set(steady, { capacity: 'reserved', commitmentYears: 1 })
  set(idle, { scaleToZero: true })
  set(cold, { lifecycleTiering: true })
  const models = draft.ofKind('llm-inference-server', 'open-weight-llm')
  for (const part of models) {
    const precision = part.settings['precision']
    if (precision === 'int4' || precision === 'fp4') continue
    part.settings['precision'] = precision === 'int8' || precision === 'fp8' ? 'int4' : 'fp8'
    part.settings['promptCaching'] = true
    touched.add(part.id)
  }
  if (models.length > 0) halveBoards(change, touched)
  if (draft.has('llm-gateway', 'rag-orchestrator') && !draft.has('semantic-cache'))
    draft.add('semantic-cache', [...why, ...byRule('asked-for-in-revision')])
  for (const part of draft.ofKind('foundation-model-api')) {
    Object.assign(part.settings, { promptCaching: true, modelTier: part.settings['modelTier'] === 'frontier' ? 'mid' : 'small' })
    touched.add(part.id)
  }
  for (const part of draft.ofKind('llm-inference-server', 'realtime-inference-endpoint', 'app-backend')) {
    const least = Number(part.settings['replicasMin'] ?? 0)
    if (least > 2) part.settings['replicasMin'] = Math.max(2, Math.floor(least / 2))
  }
  if (models.length > 0) warnings.push('Smaller numbers (8 or 4 bits) may cost some quality: compare answers before it goes live.')
  if (draft.ofKind(...steady).some(({ site }) => site === 'cloud'))
    warnings.push('Reserved machines are paid for a year whether they are used or not.')
  return [...touched, ...draft.parts.flatMap(({ id }) => (before.has(id) ? [] : [id]))]
}

/** Half the memory for weights needs about half the boards. */
function halveBoards({ draft }: Change, touched: Set<string>): void {
  for (const part of draft.ofKind('gpu-inference-pool', 'llm-inference-server', 'bare-metal-gpu-server')) {
    const count = Number(part.settings['acceleratorCount'] ?? 0)
    if (count < 2) continue
    part.settings['acceleratorCount'] = Math.ceil(count / 2)
    touched.add(part.id)
  }
}
