import type { ServingAsk } from './slo.ts'
import { usualTokens } from './usual.ts'
import type { Workload } from './workload.ts'

/** What a workload asks of a server: tokens of a usual request, what a prefix cache spares taken off, and its limits. */
export function askOf(workload: Workload): ServingAsk {
  const { sequenceLength } = workload
  // A length alone is question and answer together; a usual answer takes at most a fifth of it.
  const outputTokens =
    workload.outputTokens ??
    (workload.inputTokens === undefined && sequenceLength !== undefined
      ? Math.max(1, Math.min(usualTokens.output, Math.floor(sequenceLength / 5)))
      : usualTokens.output)
  const inputTokens = workload.inputTokens ?? (sequenceLength === undefined ? usualTokens.input : Math.max(1, sequenceLength - outputTokens))
  return {
    inputTokens: Math.max(1, Math.round(inputTokens * (1 - (workload.prefixHit ?? 0)))),
    cachedTokens: inputTokens - Math.max(1, Math.round(inputTokens * (1 - (workload.prefixHit ?? 0)))),
    outputTokens,
    ttftMs: workload.ttftMs,
    tpotMs: workload.tpotMs,
    latencyMs: workload.latencyMs,
  }
}

/** Tokens of the longest request, which must fit. */
export const longestOf = (workload: Workload, ask: ServingAsk): number =>
  workload.contextTokens ?? workload.sequenceLength ?? ask.inputTokens + (ask.cachedTokens ?? 0) + ask.outputTokens
