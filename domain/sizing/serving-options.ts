import type { Accelerator } from '../catalog/accelerator.ts'
import type { Architecture } from './architecture.ts'
import { memoryBatch, recipeShortageGB, shortageGB } from './batch-limit.ts'
import type { Precision } from './precision.ts'
import { scaleUpDomain } from './scale-up.ts'
import { type ServingMachine, servingMachine } from './serving-machine.ts'
import { type ServingRate, servingRate } from './serving-rate.ts'
import { largestBatch, type Miss, missOf, type ServingAsk } from './slo.ts'

/** One way to cut a replica, and what it does. */
export type ServingOption = { machine: ServingMachine; rate: ServingRate }
export type Refusal = { option: string; why: string; missingGB?: number; miss?: Miss }

export type OptionRequest = {
  model: Architecture
  accelerator: Accelerator
  precision: Precision
  kvPrecision: Precision
  ask: ServingAsk
  /** Longest request in tokens, which must fit. */
  longest: number
  /** Accelerators at hand; absent = as many as it takes. */
  count?: number | undefined
  concurrency?: number | undefined
  tensor?: number | undefined
  pipeline?: number | undefined
  /** The most accelerators one machine carries, where it is known; a replica larger than that runs over whole machines. */
  largestGroup?: number | undefined
  speculative?: boolean | undefined
  /** Only what leaves the room that published recipes leave: for choosing between accelerators, where a tight fit must not win. */
  roomy?: boolean | undefined
}

const powers = [1, 2, 4, 8, 16, 32, 64]

/** Tensor-parallel degrees to try: what is said, or powers of two within the count and the fast links (16 over two servers where nothing smaller holds a model, and only of accelerators that have such links). */
const degrees = ({ accelerator, count, tensor, largestGroup }: OptionRequest): readonly number[] => {
  if (tensor !== undefined) return [tensor]
  const joined = accelerator.scaleUpGBs === undefined ? 8 : Math.max(16, Math.min(64, scaleUpDomain(accelerator)))
  const carried = largestGroup === undefined || largestGroup >= 8 ? joined : largestGroup
  return powers.filter((degree) => degree <= Math.min(count ?? Number.POSITIVE_INFINITY, joined, carried))
}

/**
 * Every cut of a replica that fits and keeps its limits, and why the others do not. What fits with nothing to spare is taken only where
 * nothing roomier works.
 */
export function servingOptions(request: OptionRequest): { options: ServingOption[]; refused: Refusal[] } {
  const found = everyOption(request)
  const spare = ({ machine }: ServingOption): number => -recipeShortageGB(machine, request.longest)
  const roomy = found.options.filter((option) => spare(option) >= 0)
  if (roomy.length > 0) return { ...found, options: roomy }
  if (request.roomy !== true) return found
  const tight = found.options.map((option): Refusal => ({
    option: `${option.machine.tensor * option.machine.pipeline} x ${request.accelerator.id}`,
    why: `Fits with nothing to spare: ${(-spare(option)).toPrecision(3)} GB less than published recipes leave.`,
    missingGB: -spare(option),
  }))
  return { options: [], refused: [...found.refused, ...tight] }
}

function everyOption(request: OptionRequest): { options: ServingOption[]; refused: Refusal[] } {
  const options: ServingOption[] = []
  const refused: Refusal[] = []
  for (const tensor of degrees(request)) {
    const machine = servingMachine(
      request.model,
      request.accelerator,
      request.precision,
      request.kvPrecision,
      tensor,
      request.pipeline ?? 1,
      request.speculative === true,
    )
    if (machine === undefined)
      return { options, refused: [{ option: request.accelerator.id, why: 'Its vendor published no matrix peak, so its speed is not known.' }] }
    const option = `${tensor * machine.pipeline} x ${request.accelerator.id}`
    const missingGB = shortageGB(machine, request.longest)
    if (missingGB > 0) {
      refused.push({ option, why: `Does not fit by ${missingGB.toPrecision(3)} GB.`, missingGB })
      continue
    }
    const { rate, miss } = rated(machine, request)
    if (miss === undefined) options.push({ machine, rate })
    else
      refused.push({
        option,
        why: `Misses ${miss.limit} by ${(miss.reached - miss.wanted).toPrecision(3)} ms (${miss.reached.toPrecision(3)} instead of ${miss.wanted}).`,
        miss,
      })
  }
  return { options, refused }
}

/** The rate with the requests at once that are said, or with as many as limits and memory allow. */
function rated(machine: ServingMachine, request: OptionRequest): { rate: ServingRate; miss?: Miss } {
  const { ask, concurrency, count } = request
  const best = largestBatch(machine, ask)
  if (concurrency === undefined || best.miss !== undefined || count === undefined) return best
  const replicas = Math.max(1, Math.floor(count / (machine.tensor * machine.pipeline)))
  const held = Math.max(1, Math.min(concurrency / replicas / machine.pipeline, memoryBatch(machine, ask.inputTokens, ask.outputTokens)))
  const rate = servingRate(machine, held, ask.inputTokens, ask.outputTokens, ask.cachedTokens)
  const miss = missOf(rate, ask)
  return miss === undefined ? { rate } : { rate, miss }
}
