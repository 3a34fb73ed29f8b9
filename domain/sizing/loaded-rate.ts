import { type ServingRate, servingRate } from './serving-rate.ts'
import type { ServingMachine } from './serving-machine.ts'
import type { ServingAsk } from './slo.ts'

/**
 * What users of a replica see when it carries so many requests a second: by Little's law as many are in work at once as arrive in the
 * time one takes. Found by bisection, as the rate grows with the batch.
 * @param full the replica with the most requests at once that its limits allow
 */
export function loadedRate(machine: ServingMachine, ask: ServingAsk, full: ServingRate, requestsPerSecond: number): ServingRate {
  const at = (batch: number) => servingRate(machine, batch, ask.inputTokens, ask.outputTokens, ask.cachedTokens)
  let [low, high] = [1, full.batch / machine.pipeline]
  if (high <= 1 || at(low).requestsPerSecond >= requestsPerSecond) return at(1)
  if (full.requestsPerSecond <= requestsPerSecond) return full
  while (high - low > 0.02 * high) {
    const middle = (low + high) / 2
    if (at(middle).requestsPerSecond < requestsPerSecond) low = middle
    else high = middle
  }
  return at(high)
}
