import { decodeStepSeconds } from './decode-step.ts'
import { prefillSeconds } from './prefill.ts'
import type { ServingMachine } from './serving-machine.ts'

/** Prompt over answer above which reading prompts disturbs writing answers, and time to the first token (ms) below which it does. */
const worthwhile = { promptOverAnswer: 8, ttftMs: 300 } as const

export type Disaggregation = { reading: number; writing: number; why: string }

/**
 * Replicas for reading prompts and for writing answers when the two are parted; undefined where it is not worth the traffic of caches.
 * reading = rate x prefill / utilization; writing = rate x answer / (batch / step) / utilization
 * Source: sizing method section 4
 */
export function disaggregated(
  machine: ServingMachine,
  ask: { inputTokens: number; outputTokens: number; ttftMs?: number | undefined; requestsPerSecond: number; batch: number; utilization: number },
): Disaggregation | undefined {
  const long = ask.inputTokens / ask.outputTokens > worthwhile.promptOverAnswer
  const quick = ask.ttftMs !== undefined && ask.ttftMs < worthwhile.ttftMs
  if (!long && !quick) return undefined
  const step = decodeStepSeconds(machine, ask.batch, ask.inputTokens + ask.outputTokens / 2)
  return {
    reading: Math.max(1, Math.ceil((ask.requestsPerSecond * prefillSeconds(machine, ask.inputTokens)) / ask.utilization)),
    writing: Math.max(1, Math.ceil((ask.requestsPerSecond * ask.outputTokens * step) / (ask.batch * ask.utilization))),
    why: long ? 'Prompts are more than eight times as long as answers.' : 'The first token is wanted within 300 ms.',
  }
}
