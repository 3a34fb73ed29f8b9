import type { Accelerator } from '../catalog/accelerator.ts'
import { type Architecture, readsSamples } from './architecture.ts'
import { choiceOf, frontierOf } from './frontier.ts'
import { hourlyCost, obtainable } from './hourly-cost.ts'
import { minimumForTraining } from './minimum.ts'
import { recipeBytes } from './state-recipe.ts'
import { trainingPeakTflops } from './precision.ts'
import { reachOf } from './reach.ts'
import { servingPrecision } from './model-of-workload.ts'
import { scaleUpDomain } from './scale-up.ts'
import { askOf, longestOf } from './serving-ask.ts'
import type { ServingAsk } from './slo.ts'
import { sampleRun } from './size-sample-training.ts'
import { samplesCost } from './size-samples.ts'
import type { Figures } from './sized.ts'
import { trainingCountFor } from './training-count.ts'
import { trainingFlopsPerToken } from './training-flops.ts'
import type { Workload } from './workload.ts'

/** Limits that decide between accelerators where nobody said any: an answer starts within two seconds and reads fluently. */
export const usualLimits = { ttftMs: 2000, tpotMs: 60 } as const

/** What must run in any case: a replica to spare, and so many at least. */
export type Standing = { spare?: boolean | undefined; atLeast?: number | undefined }

/** What was chosen, and the workload with the limits it was chosen by. */
export type Chosen = { accelerator: Accelerator; workload: Workload }

/** The accelerator that does the work for the least money where it can be had; undefined when none holds the model. */
export function chooseAccelerator(workload: Workload, model: Architecture, figures: Figures, standing: Standing): Chosen | undefined {
  if (workload.task === 'inference' && !readsSamples(model)) return forServing(workload, model, figures, standing)
  const accelerator =
    workload.task === 'inference'
      ? forSamples(workload, model, figures)
      : model.gflopsPerSample === undefined
        ? forTraining(workload, model, figures)
        : forSampleTraining(workload, model, figures)
  return accelerator === undefined ? undefined : { accelerator, workload }
}

/** The accelerator on which samples cost least. */
function forSamples(workload: Workload, model: Architecture, figures: Figures): Accelerator | undefined {
  const candidates = obtainable(workload.provider, workload.region).flatMap(({ accelerator }) => {
    const usd = samplesCost(workload, model, accelerator, workload.precision ?? (accelerator.tflops.fp8 === undefined ? 'bf16' : 'fp8'))
    return usd === undefined ? [] : [{ accelerator, usd }]
  })
  const [best] = candidates.toSorted((a, b) => a.usd - b.usd || (a.accelerator.id < b.accelerator.id ? -1 : 1))
  if (best !== undefined)
    figures.chose('accelerator', best.accelerator.id, `$${best.usd.toFixed(2)} an hour for the samples, the least that can be had.`)
  return best?.accelerator
}

function forServing(workload: Workload, model: Architecture, figures: Figures, standing: Standing): Chosen | undefined {
  const said = askOf(workload)
  const ask = { ...said, ttftMs: workload.ttftMs ?? usualLimits.ttftMs, tpotMs: workload.tpotMs ?? usualLimits.tpotMs }
  const longest = longestOf(workload, ask)
  const request = {
    model,
    longest,
    requestsPerSecond: workload.requestsPerSecond,
    concurrency: workload.concurrency,
    utilization: workload.targetUtilization,
    ...standing,
    kvPrecision: workload.kvPrecision,
    tensor: workload.tensorParallel,
    provider: workload.provider,
    region: workload.region,
  }
  const within = (limits: ServingAsk, roomy: boolean) => {
    const options = obtainable(workload.provider, workload.region)
      .flatMap(
        (candidate) =>
          frontierOf({
            ...request,
            ask: limits,
            roomy,
            accelerators: [candidate],
            precision: servingPrecision(workload, model, candidate.accelerator.tflops.fp8 !== undefined),
          }).options,
      )
      .toSorted((a, b) => a.usdPerHour - b.usdPerHour || a.count - b.count || (a.accelerator.id < b.accelerator.id ? -1 : 1))
    return options[0] === undefined ? undefined : { options, cheapest: options[0], fastest: undefined, frontier: [], refused: [], limits }
  }
  const found = within(ask, true) ?? within(said, true) ?? within(ask, false) ?? within(said, false)
  const choice = found === undefined ? undefined : choiceOf(found)
  if (found === undefined || choice === undefined) return undefined
  figures.choices.push(choice)
  const kept = found.limits === ask && (workload.ttftMs === undefined || workload.tpotMs === undefined) && workload.latencyMs === undefined
  if (kept)
    figures.chose(
      'limits',
      `first token within ${ask.ttftMs} ms, ${ask.tpotMs} ms for each further one`,
      'Not said: an answer that starts soon and reads fluently.',
    )
  return { accelerator: found.cheapest.accelerator, workload: kept ? { ...workload, ttftMs: ask.ttftMs, tpotMs: ask.tpotMs } : workload }
}

/** The accelerator on which a run on pictures or sound costs least. */
function forSampleTraining(workload: Workload, model: Architecture, figures: Figures): Accelerator | undefined {
  const count = workload.count ?? 1
  const candidates = obtainable(workload.provider, workload.region).flatMap(({ accelerator }) => {
    const rate = sampleRun(workload, model, accelerator, 'bf16', count)?.rate
    const cost = hourlyCost(workload.provider, workload.region, accelerator, count, Math.min(8, count))
    return rate === undefined || cost === undefined ? [] : [{ accelerator, usd: cost.usdPerHour / (3600 * rate * count) }]
  })
  const [best] = candidates.toSorted((a, b) => a.usd - b.usd || (a.accelerator.id < b.accelerator.id ? -1 : 1))
  if (best !== undefined)
    figures.chose('accelerator', best.accelerator.id, `$${(1e6 * best.usd).toPrecision(3)} for a million samples, the least that can be had.`)
  return best?.accelerator
}

/** For training the accelerator on which the whole run costs least, in whole machines, among those with fast links that hold the model. */
function forTraining(workload: Workload, model: Architecture, figures: Figures): Accelerator | undefined {
  const candidates = obtainable(workload.provider, workload.region).flatMap((each) => trainingCandidate(workload, model, each))
  const best = candidates.toSorted((a, b) => a.usd - b.usd || (a.accelerator.id < b.accelerator.id ? -1 : 1))[0]
  if (best === undefined) return undefined
  const others = candidates
    .filter((each) => each !== best)
    .toSorted((a, b) => a.usd - b.usd)
    .slice(0, 5)
  figures.chose(
    'accelerator',
    best.accelerator.id,
    `${best.why}, the least that can be had.`,
    others.map(({ accelerator, why }) => ({ option: accelerator.id, why: `${why}.` })),
  )
  return best.accelerator
}

type TrainingCandidate = { accelerator: Accelerator; usd: number; why: string }
/** Share of the reachable peak that is reckoned with while the run is not planned yet, and tokens where nobody says them. */
const rough = { share: 0.5, tokensB: 0.01 } as const

function trainingCandidate(
  workload: Workload,
  model: Architecture,
  { accelerator, largestGroup }: { accelerator: Accelerator; largestGroup: number },
): TrainingCandidate[] {
  const method = workload.method ?? 'full'
  const sequence = Math.min(workload.sequenceLength ?? 4096, 8192)
  const minimum = minimumForTraining(model, accelerator, recipeBytes(workload, 'bf16'), method, sequence)
  const peak = trainingPeakTflops(accelerator, workload.precision ?? 'bf16')
  const joined = accelerator.scaleUpGBs !== undefined && largestGroup >= Math.min(8, minimum ?? 8)
  if (minimum === undefined || peak === undefined || (minimum > 1 && !joined) || minimum > 16 * scaleUpDomain(accelerator)) return []
  const flops = trainingFlopsPerToken(model, sequence, method)
  const seconds = ((workload.tokensB ?? rough.tokensB) * 1e9 * (flops.linear + flops.attention)) / (peak * 1e12 * reachOf(accelerator) * rough.share)
  const count = workload.count ?? trainingCountFor(workload, seconds, minimum, Math.min(8, largestGroup))
  const cost = hourlyCost(workload.provider, workload.region, accelerator, count, Math.min(8, count, largestGroup))
  const usd = ((cost?.usdPerHour ?? 0) * seconds) / 3600 / count
  return cost === undefined ? [] : [{ accelerator, usd, why: `About $${usd < 100 ? usd.toFixed(2) : Math.round(usd)} for the run on ${count}` }]
}
