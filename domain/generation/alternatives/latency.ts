import type { Component, Design } from '../../design/schema.ts'
import type { Sizing } from '../../design/sizing.ts'
import { coldStartMs, hopMs, leftWithAnswerCache, leftWithDataCache, leftWithPromptCache, tails, tierMs, workMs } from './estimates.data.ts'
import { type ServingPath, servingPath } from './serving-path.ts'

/** Milliseconds until an answer, or its first token, arrives; usual, at the 95th and at the 99th percentile. */
export type Latency = { p50: number; p95: number; p99: number }

const languageKinds: ReadonlySet<string> = new Set(['foundation-model-api', 'llm-inference-server'])

/**
 * An estimate of how long somebody waits: hops and work along the way, the slowest of what is asked besides, caches, copies that stand ready.
 * @returns undefined where nobody waits for an answer
 */
export function latencyOf(design: Design, sizing: Sizing): Latency | undefined {
  const path = servingPath(design)
  if (path === undefined) return undefined
  const cached = (kind: string): boolean => path.helpers.some((each) => each.kind === kind)
  const steps = path.steps.reduce((sum, each) => {
    const work = workOf(each, sizing)
    return sum + hopMs + (languageKinds.has(each.kind) && cached('semantic-cache') ? work * leftWithAnswerCache : work)
  }, 0)
  const besides = path.helpers.filter(({ kind }) => kind !== 'semantic-cache' && kind !== 'in-memory-cache').map((each) => workOf(each, sizing))
  const lookups = Math.max(0, ...besides) * (cached('in-memory-cache') ? leftWithDataCache : 1)
  const p50 = steps + (besides.length > 0 ? hopMs : 0) + lookups
  const tail = tails.find(({ copies }) => fewestCopies(path, sizing) >= copies)
  const cold = path.steps.some(({ settings }) => settings['scaleToZero'] === true) ? coldStartMs : 0
  return { p50: tenth(p50), p95: tenth(p50 * (tail?.p95 ?? 2)), p99: tenth(p50 * (tail?.p99 ?? 3) + cold) }
}

const tenth = (ms: number): number => Math.round(ms * 10) / 10

function workOf({ id, kind, settings }: Component, sizing: Sizing): number {
  const sized = sizing.components.find(({ component }) => component === id)?.metrics.ttftMs
  const usual = kind === 'foundation-model-api' ? tierMs[String(settings['modelTier'] ?? 'mid')] : undefined
  const work = sized ?? usual ?? workMs[kind] ?? 1
  return settings['promptCaching'] === true && languageKinds.has(kind) ? work * leftWithPromptCache : work
}

/** Copies of the step that has fewest, of those that have copies at all. */
function fewestCopies({ steps }: ServingPath, sizing: Sizing): number {
  const copies = steps.flatMap(({ id, settings }) => {
    const stated = settings['replicasMin']
    const sized = sizing.components.find(({ component }) => component === id)?.metrics.replicas
    const known = typeof stated === 'number' ? Math.max(stated, sized ?? 0) : sized
    return known === undefined ? [] : [known]
  })
  return copies.length === 0 ? 2 : Math.min(...copies)
}
