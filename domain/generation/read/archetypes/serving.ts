import type { Archetype, Evidence, ServingShape } from '../reading.ts'
import type { Fact } from '../quantities/fact.ts'
import type { Signals } from '../signals/signals.ts'
import { modes } from './modes.data.ts'

export type Mode = 'realtime' | 'batch' | 'streaming' | 'async' | 'training'
export type Serving = { shape: ServingShape; evidence: readonly Evidence[]; mode: Mode | undefined }

const edgePatterns = new Set(['cv-edge-manufacturing', 'edge-5g'])
const trained = new Set(['llm-pretraining', 'federated-learning', 'rl-training', 'llm-fine-tuning', 'autonomous-driving'])
/** Patterns that stay what they are when something in them runs by night. */
const alwaysLive = new Set([
  'rag-chatbot',
  'rag-open-source-k8s',
  'llm-serving-k8s',
  'llm-gateway',
  'agents',
  'feature-platform',
  'ad-ranking',
  'multi-region-inference',
  'sovereign-onprem',
  'edge-5g',
  'cv-edge-manufacturing',
  'digital-twin',
  'recommendation',
  'automotive-connected-fleet',
  'iot-predictive-maintenance',
  'credit-scoring',
  'mlops-platform',
  'multimodal-search',
  'image-generation',
])

/** How answers are served: latency and cadence decide before the pattern's habit. */
export function servingOf(archetypes: readonly Archetype[], signals: Signals, facts: readonly Fact[]): Serving {
  const first = archetypes[0]
  const habit = modes[first?.pattern ?? '']
  const behind = first?.evidence.slice(0, 2) ?? []
  const { wanted } = signals
  const latency = facts.find(({ key }) => key === 'latency_ms')
  const said = (signal: Parameters<typeof wanted.get>[0]): readonly Evidence[] => wanted.get(signal)?.slice(0, 2) ?? []
  if (habit === undefined || first === undefined)
    return { shape: 'synchronous', evidence: behind, mode: latency === undefined && !wanted.has('realtime') ? undefined : 'realtime' }
  if (trained.has(first.pattern)) return { shape: habit.serving, evidence: behind, mode: habit.mode }
  if (wanted.has('on-device') && !wanted.has('camera') && (wanted.has('offline') || !alwaysLive.has(first.pattern)))
    return { shape: 'on-device', evidence: said('on-device'), mode: 'realtime' }
  if (edgePatterns.has(first.pattern)) return { shape: 'edge', evidence: [...said('edge'), ...behind].slice(0, 2), mode: 'realtime' }
  const live = wanted.has('realtime') || (typeof latency?.value === 'number' && latency.value <= 60_000)
  const scheduled = facts.find(({ key }) => key === 'schedule')
  if (scheduled !== undefined && !live && !alwaysLive.has(first.pattern)) return { shape: 'batch', evidence: [scheduled.evidence], mode: 'batch' }
  if (wanted.has('batch') && !live && !alwaysLive.has(first.pattern)) return { shape: 'batch', evidence: said('batch'), mode: 'batch' }
  // "Once, within 30 days": a job with an end, whatever the pattern usually serves.
  const deadline = facts.find(({ key }) => key === 'deadline_days')
  if (deadline !== undefined && !live && !alwaysLive.has(first.pattern)) return { shape: 'batch', evidence: [deadline.evidence], mode: 'batch' }
  if (habit.mode === 'batch' && live && first.pattern === 'batch-scoring')
    return { shape: 'synchronous', evidence: latency === undefined ? said('realtime') : [latency.evidence], mode: 'realtime' }
  return { shape: habit.serving, evidence: behind, mode: habit.mode }
}
