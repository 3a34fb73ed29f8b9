import { said } from '../design/requirements.ts'
import type { Design } from '../design/schema.ts'

/** What the design's requirements ask of whatever serves requests. Undefined = nobody said. */
export type Demand = {
  /** At peak. */
  requestsPerSecond: number | undefined
  /** How the rate was found, for explanations. */
  from: string
  peakToAverage: number
  inputTokens: number | undefined
  outputTokens: number | undefined
  concurrency: number | undefined
  ttftMs: number | undefined
  latencyMs: number | undefined
  production: boolean
}

/** Peak over average load by its shape. Recalled 2026-11-24 from usual traffic, confidence low; a said peakToAverage wins. */
export const peakToAverageOf: Readonly<Record<string, number>> = { steady: 1.2, daily: 2, growing: 1.5, spiky: 4, intermittent: 6, rare: 20 }
const usualPeak = 2
/** Share of users at work in the busiest minute, and requests each sends in it. */
const activeShare = 0.05
const requestsPerMinute = 1

const demands = new WeakMap<Design, Demand>()

/** The demand of a design, worked out once. */
export function demandOf(design: Design): Demand {
  const known = demands.get(design)
  if (known !== undefined) return known
  const found = workOut(design)
  demands.set(design, found)
  return found
}

function workOut({ requirements }: Design): Demand {
  const demand = requirements.demand ?? {}
  const peakToAverage = peakToAverageOf[said(demand.trafficPattern) ?? ''] ?? usualPeak
  const outputTokens = said(demand.outputTokens)
  return {
    ...rate(demand, peakToAverage, outputTokens),
    peakToAverage,
    outputTokens,
    inputTokens: said(demand.inputTokens),
    concurrency: said(demand.concurrency),
    ttftMs: said(demand.ttftMs),
    latencyMs: said(demand.latencyP99Ms) ?? said(demand.latencyP95Ms) ?? said(demand.latencyMs) ?? said(demand.latencyP50Ms),
    production: (said(requirements.environment) ?? 'production') === 'production',
  }
}

function rate(
  demand: NonNullable<Design['requirements']['demand']>,
  peak: number,
  outputTokens: number | undefined,
): { requestsPerSecond: number | undefined; from: string } {
  const [perSecond, perDay, perMinute, users] = [
    said(demand.requestsPerSecond),
    said(demand.requestsPerDay),
    said(demand.tokensPerMinute),
    said(demand.users),
  ]
  if (perSecond !== undefined && perSecond > 0) return { requestsPerSecond: perSecond, from: 'requests a second as said' }
  if (perDay !== undefined && perDay > 0) return { requestsPerSecond: (perDay / 86_400) * peak, from: `${perDay} requests a day x ${peak} at peak` }
  if (perMinute !== undefined && perMinute > 0)
    return {
      requestsPerSecond: perMinute / 60 / (outputTokens ?? 256),
      from: `${perMinute} tokens a minute / ${outputTokens ?? 256} tokens an answer`,
    }
  if (users !== undefined && users > 0)
    return {
      requestsPerSecond: (users * activeShare * requestsPerMinute) / 60,
      from: `${users} users, one in twenty at work and asking once a minute at peak`,
    }
  return { requestsPerSecond: undefined, from: 'not said' }
}
