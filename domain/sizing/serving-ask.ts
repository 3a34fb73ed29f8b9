import type { ServingAsk } from './slo.ts'
import { usualTokens } from './usual.ts'
import type { Workload } from './workload.ts'

/** What a workload asks of a server: tokens of a usual request, what a prefix cache spares taken off, and its limits. */
export function askOf(workload: Workload): ServingAsk {
  const inputTokens =
    workload.inputTokens ??
    (workload.sequenceLength === undefined ? usualTokens.input : Math.max(1, workload.sequenceLength - (workload.outputTokens ?? 0)))
  return {
    inputTokens: Math.max(1, Math.round(inputTokens * (1 - (workload.prefixHit ?? 0)))),
    cachedTokens: inputTokens - Math.max(1, Math.round(inputTokens * (1 - (workload.prefixHit ?? 0)))),
    outputTokens: workload.outputTokens ?? (workload.inputTokens === undefined && workload.sequenceLength !== undefined ? 1 : usualTokens.output),
    ttftMs: workload.ttftMs,
    tpotMs: workload.tpotMs,
    latencyMs: workload.latencyMs,
  }
}

/** Tokens of the longest request, which must fit. */
export const longestOf = (workload: Workload, ask: ServingAsk): number =>
  workload.contextTokens ?? workload.sequenceLength ?? ask.inputTokens + (ask.cachedTokens ?? 0) + ask.outputTokens
