import { decodeStepSeconds } from './decode-step.ts'
import { firstTokenSeconds, prefillSeconds } from './prefill.ts'
import { speculationGain } from './speculation.ts'
import type { ServingMachine } from './serving-machine.ts'

export type ServingRate = {
  /** Requests in work at once on the replica. */
  batch: number
  /** Output tokens a second of one replica. */
  tokensPerSecond: number
  requestsPerSecond: number
  ttftMs: number
  /** Mean time for each further token, prompts of other requests in between counted. */
  tpotMs: number
}

/**
 * What one replica does with so many requests in work at once: in the time a request lives, every other one's prompt is read too.
 * X = B osl / (B t_prefill + osl t_step); stages of a pipeline each do this for their share of the requests.
 * @param batch requests in work at once on one stage
 * @param cachedTokens of the prompt that a prefix cache holds: they are not read again, but answers attend to them
 * Source: sizing method section 4
 */
export function servingRate(machine: ServingMachine, batch: number, inputTokens: number, outputTokens: number, cachedTokens = 0): ServingRate {
  const { pipeline } = machine
  const reading = prefillSeconds(machine, inputTokens)
  const step = decodeStepSeconds(machine, batch, cachedTokens + inputTokens + outputTokens / 2) / (machine.speculative ? speculationGain(batch) : 1)
  const life = batch * reading + outputTokens * step
  return {
    batch: batch * pipeline,
    tokensPerSecond: (pipeline * batch * outputTokens) / life,
    requestsPerSecond: (pipeline * batch) / life,
    ttftMs: 1e3 * (firstTokenSeconds(machine, inputTokens) + (batch > 1 ? step / 2 : 0)),
    tpotMs: 1e3 * (step + (batch > 1 ? ((batch - 1) * reading) / outputTokens : 0)),
  }
}
