import type { Accelerator } from '../catalog/accelerator.ts'
import type { Architecture } from './architecture.ts'
import { minimumForServing, minimumForTraining } from './minimum.ts'
import { stateBytes } from './model-states.ts'
import { offersFor } from './offers.ts'
import { peakTflops } from './precision.ts'
import { reachOf } from './reach.ts'
import { scaleUpDomain } from './scale-up.ts'
import { servingOptions } from './serving-options.ts'
import { replicasFor, usualUtilization } from './replicas.ts'
import type { Figures } from './sized.ts'
import { usualTokens } from './size-inference.ts'
import type { Workload } from './workload.ts'

type Candidate = { accelerator: Accelerator; usdPerHour: number; why: string }

type OnOffer = { accelerator: Accelerator; usdPerHour: number; largestGroup: number }

/** Limits that decide between accelerators where nobody said any: an answer starts within two seconds and reads fluently. */
export const usualLimits = { ttftMs: 2000, tpotMs: 60 } as const
/** Accelerators every serving engine and training framework runs on without a port. */
const usual = ({ vendor, tflops, year }: Accelerator): boolean => vendor === 'NVIDIA' && tflops.bf16 !== undefined && year >= 2020

/** Accelerators on offer, each once at its cheapest, with the most that one instance carries. */
function onOffer(workload: Workload): OnOffer[] {
  const seen = new Map<string, OnOffer>()
  for (const { accelerator, usdPerAcceleratorHour, perInstance } of offersFor(workload.provider, workload.region)) {
    const before = seen.get(accelerator.id)
    seen.set(accelerator.id, { accelerator, usdPerHour: Math.min(usdPerAcceleratorHour, before?.usdPerHour ?? Number.POSITIVE_INFINITY), largestGroup: Math.max(perInstance, before?.largestGroup ?? 0) })
  }
  return [...seen.values()].filter(({ accelerator }) => usual(accelerator))
}

/** The accelerator that does the work for the least money where the provider offers it; undefined when none holds the model. */
export function chooseAccelerator(workload: Workload, model: Architecture, figures: Figures): Accelerator | undefined {
  const candidates = onOffer(workload).flatMap((each) => (workload.task === 'inference' ? servingCandidate(workload, model, each) : trainingCandidate(workload, model, each)))
  const best = candidates.toSorted((a, b) => a.usdPerHour - b.usdPerHour || (a.accelerator.id < b.accelerator.id ? -1 : 1))[0]
  if (best === undefined) return undefined
  const others = candidates.filter((each) => each !== best).toSorted((a, b) => a.usdPerHour - b.usdPerHour).slice(0, 5)
  figures.chose('accelerator', best.accelerator.id, best.why, others.map(({ accelerator, why }) => ({ option: accelerator.id, why: `Dearer: ${why}` })))
  return best.accelerator
}

function servingCandidate(workload: Workload, model: Architecture, { accelerator, usdPerHour, largestGroup }: OnOffer): Candidate[] {
  const precision = workload.precision ?? (accelerator.tflops.fp8 === undefined ? 'bf16' : 'fp8')
  const kvPrecision = workload.kvPrecision ?? (precision === 'fp8' ? 'fp8' : 'bf16')
  const ask = { inputTokens: workload.inputTokens ?? usualTokens.input, outputTokens: workload.outputTokens ?? usualTokens.output, ttftMs: workload.ttftMs ?? usualLimits.ttftMs, tpotMs: workload.tpotMs ?? usualLimits.tpotMs }
  const longest = workload.contextTokens ?? workload.sequenceLength ?? ask.inputTokens + ask.outputTokens
  const { options } = servingOptions({ model, accelerator, precision, kvPrecision, ask, longest, tensor: workload.tensorParallel, largestGroup })
  const counts = options.map(({ machine, rate }) => machine.tensor * replicasFor({ requestsPerSecond: workload.requestsPerSecond, concurrency: workload.concurrency, utilization: workload.targetUtilization ?? usualUtilization, spare: false }, rate).replicas)
  const count = workload.count ?? Math.min(...counts)
  if (options.length === 0 || minimumForServing(model, accelerator, precision, kvPrecision, longest) === undefined) return []
  const hourly = count * usdPerHour
  return [{ accelerator, usdPerHour: hourly, why: `${count} of them do the work for $${hourly.toFixed(2)} an hour, the least on offer.` }]
}

/** For training the cheapest operations count, among accelerators with fast links that hold the model on a cluster of usual size. */
function trainingCandidate(workload: Workload, model: Architecture, { accelerator, usdPerHour, largestGroup }: OnOffer): Candidate[] {
  const bytes = stateBytes('bf16', workload.optimizer ?? 'adam', workload.task === 'fine-tuning')
  const minimum = minimumForTraining(model, accelerator, bytes, workload.method ?? 'full', Math.min(workload.sequenceLength ?? 4096, 8192))
  const peak = peakTflops(accelerator, workload.precision ?? 'bf16')
  const joined = accelerator.scaleUpGBs !== undefined && largestGroup >= Math.min(8, minimum ?? 8)
  if (minimum === undefined || peak === undefined || (minimum > 1 && !joined) || minimum > 16 * scaleUpDomain(accelerator)) return []
  const usdPerExaflop = usdPerHour / (peak * reachOf(accelerator) * 3.6e-3)
  return [{ accelerator, usdPerHour: usdPerExaflop, why: `$${usdPerExaflop.toFixed(2)} for 1e18 operations in reach, and at least ${minimum} hold the run.` }]
}
