import { batchLimit } from './batch-limit.ts'
import { type ServingRate, servingRate } from './serving-rate.ts'
import type { ServingMachine } from './serving-machine.ts'

/** What is asked of a replica: tokens of a usual request and, where said, limits in milliseconds. */
export type ServingAsk = {
  /** Tokens of the prompt that are read, and those that a prefix cache spares. */
  inputTokens: number
  cachedTokens?: number | undefined
  outputTokens: number
  ttftMs?: number | undefined
  tpotMs?: number | undefined
  /** Of a whole usual answer. */
  latencyMs?: number | undefined
}
/** A limit that is missed, and with how many requests at once. */
export type Miss = { limit: 'ttftMs' | 'tpotMs' | 'latencyMs'; wanted: number; reached: number; batch: number }

/** Milliseconds from question to end of a usual answer. */
export const answerTime = (rate: Pick<ServingRate, 'ttftMs' | 'tpotMs'>, outputTokens: number): number =>
  rate.ttftMs + Math.max(0, outputTokens - 1) * rate.tpotMs

/** The limit a rate misses by the larger factor; undefined when it meets all. */
export function missOf(rate: ServingRate, { ttftMs, tpotMs, latencyMs, outputTokens }: ServingAsk): Miss | undefined {
  const misses: Miss[] = []
  if (ttftMs !== undefined && rate.ttftMs > ttftMs) misses.push({ limit: 'ttftMs', wanted: ttftMs, reached: rate.ttftMs, batch: rate.batch })
  if (tpotMs !== undefined && rate.tpotMs > tpotMs) misses.push({ limit: 'tpotMs', wanted: tpotMs, reached: rate.tpotMs, batch: rate.batch })
  const answerMs = answerTime(rate, outputTokens)
  if (latencyMs !== undefined && answerMs > latencyMs) misses.push({ limit: 'latencyMs', wanted: latencyMs, reached: answerMs, batch: rate.batch })
  return misses.toSorted((a, b) => b.reached / b.wanted - a.reached / a.wanted)[0]
}

/**
 * The most requests at once with which a replica keeps its limits, and what it does then. Times grow with the batch, so bisection finds it.
 * Without limits it is the largest batch that memory and engine allow. A miss means that not even a lone request keeps them.
 */
export function largestBatch(machine: ServingMachine, ask: ServingAsk): { rate: ServingRate; miss?: Miss } {
  const at = (batch: number) => servingRate(machine, batch, ask.inputTokens, ask.outputTokens, ask.cachedTokens)
  const most = Math.max(1, batchLimit(machine, ask.inputTokens, ask.outputTokens))
  const full = at(most)
  if (missOf(full, ask) === undefined) return { rate: full }
  const alone = at(1)
  const miss = missOf(alone, ask)
  if (miss !== undefined) return { rate: alone, miss }
  let [low, high] = [1, most]
  while (high - low > Math.max(0.5, low * 0.01)) {
    const middle = (low + high) / 2
    if (missOf(at(middle), ask) === undefined) low = middle
    else high = middle
  }
  return { rate: at(Math.max(1, Math.floor(low))) }
}
