import type { Accelerator } from '../catalog/accelerator.ts'
import type { Choice } from '../design/sizing.ts'
import type { Architecture } from './architecture.ts'
import { type HourlyCost, hourlyCost, obtainable } from './hourly-cost.ts'
import { serverPowerKW } from './power.ts'
import { bytesPerWeight, type Precision } from './precision.ts'
import { replicasFor, usualUtilization } from './replicas.ts'
import { type Refusal, servingOptions } from './serving-options.ts'
import type { ServingRate } from './serving-rate.ts'
import type { ServingAsk } from './slo.ts'

/** What is asked of a service as a whole, and where it may stand. */
export type FrontierRequest = {
  model: Architecture
  ask: ServingAsk
  longest: number
  requestsPerSecond?: number | undefined
  concurrency?: number | undefined
  utilization?: number | undefined
  /** One replica more than the load needs. */
  spare?: boolean | undefined
  /** Replicas that run in any case. */
  atLeast?: number | undefined
  /** Absent = every precision the accelerator calculates in, and 4-bit weights. */
  precision?: Precision | undefined
  kvPrecision?: Precision | undefined
  tensor?: number | undefined
  /** Only what leaves the room that published recipes leave. */
  roomy?: boolean | undefined
  provider?: string | undefined
  region?: string | undefined
  /** Absent = whatever can be had there. */
  accelerators?: readonly { accelerator: Accelerator; largestGroup: number }[] | undefined
}

/** One way to meet the demand. */
export type FrontierOption = HourlyCost & {
  accelerator: Accelerator
  precision: Precision
  tensor: number
  replicas: number
  count: number
  rate: ServingRate
  powerKW: number | undefined
  usdPerMillionOutputTokens: number
}
export type Frontier = {
  options: readonly FrontierOption[]
  cheapest: FrontierOption | undefined
  fastest: FrontierOption | undefined
  /** From the cheapest to the fastest: each costs more than the one before and answers faster. */
  frontier: readonly FrontierOption[]
  refused: readonly Refusal[]
}

/** Formats worth trying on an accelerator: what it calculates in, and 4-bit weights where memory decides. */
export const formats = ({ tflops, architecture, vendor }: Accelerator): Precision[] => [
  architecture === 'Volta' || architecture === 'Turing' ? 'fp16' : 'bf16',
  ...(tflops.fp8 === undefined ? [] : ['fp8' as const]),
  ...(tflops.fp4 === undefined ? ((vendor === 'NVIDIA' && architecture !== 'Volta') || vendor === 'AMD' ? ['int4' as const] : []) : ['fp4' as const]),
]

/** The cache follows the weights where the accelerator calculates in 8 or 4 bits; otherwise it stays in 16. */
export const cachePrecision = (accelerator: Accelerator, weights: Precision): Precision =>
  weights === 'fp8' || (weights === 'fp4' && accelerator.tflops.fp4 !== undefined) ? 'fp8' : weights === 'fp32' ? 'fp32' : 'bf16'

/**
 * Every accelerator, number format, tensor-parallel degree and machine that meets a demand within its limits, and why the others do not.
 * Cost is that of whole machines; ties go to fewer accelerators, then to the name, so the answer is always the same.
 */
export function frontierOf(request: FrontierRequest): Frontier {
  const options: FrontierOption[] = []
  const refused: Refusal[] = []
  for (const { accelerator, largestGroup } of request.accelerators ?? obtainable(request.provider, request.region))
    for (const precision of request.precision === undefined ? formats(accelerator) : [request.precision]) {
      const found = servingOptions({
        model: request.model,
        accelerator,
        precision,
        kvPrecision: request.kvPrecision ?? cachePrecision(accelerator, precision),
        ask: request.ask,
        longest: request.longest,
        tensor: request.tensor,
        roomy: request.roomy,
        largestGroup,
      })
      refused.push(...found.refused.map((each) => ({ ...each, option: `${each.option} in ${precision}` })))
      for (const { machine, rate } of found.options) {
        const { replicas } = replicasFor(
          {
            requestsPerSecond: request.requestsPerSecond,
            concurrency: request.concurrency,
            utilization: request.utilization ?? usualUtilization,
            spare: request.spare === true,
            atLeast: request.atLeast,
          },
          rate,
        )
        const count = replicas * machine.tensor
        const cost = hourlyCost(request.provider, request.region, accelerator, count, machine.tensor)
        if (cost === undefined) refused.push({ option: `${machine.tensor} x ${accelerator.id}`, why: 'Nobody lists a price there.' })
        else
          options.push({
            ...cost,
            accelerator,
            precision,
            tensor: machine.tensor,
            replicas,
            count,
            rate,
            powerKW: serverPowerKW(accelerator, count),
            usdPerMillionOutputTokens: (cost.usdPerHour * 1e6) / (rate.tokensPerSecond * replicas * 3600),
          })
      }
    }
  options.sort(byCost)
  return {
    options,
    cheapest: options[0],
    fastest: options.toSorted((a, b) => latency(a) - latency(b) || byCost(a, b))[0],
    frontier: pareto(options),
    refused,
  }
}

/** Milliseconds from question to end of a usual answer of 256 tokens. */
const latency = ({ rate }: FrontierOption): number => rate.ttftMs + 256 * rate.tpotMs
const byCost = (a: FrontierOption, b: FrontierOption): number =>
  a.usdPerHour - b.usdPerHour ||
  a.count - b.count ||
  bytesPerWeight[b.precision] - bytesPerWeight[a.precision] ||
  (a.accelerator.id < b.accelerator.id ? -1 : a.accelerator.id > b.accelerator.id ? 1 : a.tensor - b.tensor)

/** Options, cheapest first, that nothing cheaper beats in speed. */
function pareto(options: readonly FrontierOption[]): FrontierOption[] {
  const kept: FrontierOption[] = []
  for (const option of options) {
    const last = kept.at(-1)
    if (last === undefined || latency(option) < latency(last)) kept.push(option)
  }
  return kept
}

/** The cheapest option as a choice that names the next ones and what they cost more. */
export function choiceOf({ cheapest, options }: Frontier): Choice | undefined {
  if (cheapest === undefined) return undefined
  const others = new Map<string, FrontierOption>()
  for (const option of options)
    if (option.accelerator.id !== cheapest.accelerator.id && !others.has(option.accelerator.id)) others.set(option.accelerator.id, option)
  return {
    what: 'accelerator',
    chosen: cheapest.accelerator.id,
    why: `${cheapest.count} of them do the work for $${cheapest.usdPerHour.toFixed(2)} an hour, the least that can be had.`,
    refused: [...others.values()]
      .slice(0, 5)
      .map(({ accelerator, count, usdPerHour }) => ({ option: `${count} x ${accelerator.id}`, why: `$${usdPerHour.toFixed(2)} an hour.` })),
  }
}
