import type { Accelerator } from '../catalog/accelerator.ts'
import { failed, ok, type Result } from '../design/problem.ts'
import type { Architecture } from './architecture.ts'
import { serving } from './efficiency.data.ts'
import { hourlyCost } from './hourly-cost.ts'
import { serverPowerKW } from './power.ts'
import type { Precision } from './precision.ts'
import { replicasFor, usualUtilization } from './replicas.ts'
import { sampleShortageGB, sampleTokens, sampleWork } from './sample-work.ts'
import type { Figures } from './sized.ts'
import type { Workload } from './workload.ts'
import { weightsGB } from './weights.ts'

/**
 * Memory, rate and replicas of a model that reads samples and writes no tokens one by one: embeddings, rerankers, vision, speech, images.
 * @returns accelerators; null where the accelerator has no published peak; a problem where a limit cannot be kept
 */
export function sizeSamples(
  workload: Workload,
  model: Architecture,
  accelerator: Accelerator,
  precision: Precision,
  figures: Figures,
): Result<number | null> {
  reportMemory(model, accelerator, precision, figures)
  const work = sampleWork(workload, model, accelerator, precision)
  if (work === undefined) return ok(null)
  const [limit, name] = workload.latencyMs === undefined ? [workload.ttftMs, 'ttftMs'] : [workload.latencyMs, 'latencyMs']
  if (limit !== undefined && work.sampleMs > limit)
    return failed({
      code: 'sizing/impossible-slo',
      at: name,
      message: `${name} ${limit} cannot be kept: one sample takes ${work.sampleMs.toPrecision(3)} ms on ${accelerator.id}, ${(work.sampleMs - limit).toPrecision(3)} ms over.`,
      hint: 'Loosen that limit, take a smaller model, a shorter text or fewer bits, or a faster accelerator.',
    })
  if (model.sample !== undefined) figures.chose('request', model.sample, 'What this kind of model reads at once; rates and times count it as one.')
  if (model.gflopsPerSample === undefined && workload.inputTokens === undefined && workload.sequenceLength === undefined)
    figures.chose('tokens', sampleTokens(workload), 'Not said: a paragraph.')
  const utilization = workload.targetUtilization ?? usualUtilization
  const need = { requestsPerSecond: workload.requestsPerSecond, utilization, spare: false }
  const count = workload.count ?? replicasFor(need, { requestsPerSecond: work.perSecond, batch: 1 }).replicas
  reportRate(workload, accelerator, precision, figures, { ...work, count, utilization })
  return ok(count)
}

function reportMemory(model: Architecture, accelerator: Accelerator, precision: Precision, figures: Figures): void {
  const source = 'sizing method section 3'
  const weights = weightsGB(model, precision)
  figures.add('weightsGB', weights, 'exact', 'parameters x bytes a parameter', { paramsB: model.paramsB, precision }, source)
  figures.add('checkpointGB', 2 * model.paramsB, 'exact', 'parameters x 2 bytes (bf16)', { paramsB: model.paramsB }, 'sizing method section 5')
  const fits = sampleShortageGB(model, accelerator, precision) <= 0
  figures.fits(fits, 'weights + 2.5 GB <= 0.92 x memory', { weightsGB: weights, memoryGB: accelerator.memoryGB })
  figures.add('peakMemoryGBPerGpu', weights + serving.runtimeGB, 'memory', 'weights + 2.5 GB of context and buffers', { weightsGB: weights }, source)
  if (fits) figures.add('minimumAccelerators', 1, 'exact', 'one holds the weights', { weightsGB: weights }, source)
}

function reportRate(
  workload: Workload,
  accelerator: Accelerator,
  precision: Precision,
  figures: Figures,
  { gflops, perSecond, sampleMs, count, utilization }: { gflops: number; perSecond: number; sampleMs: number; count: number; utilization: number },
): void {
  const source = 'sizing method section 4'
  const inputs = { accelerator: accelerator.id, count, precision, gflopsPerSample: gflops }
  figures.add('requestsPerSecond', perSecond * count, 'sparseServing', 'accelerators x peak x share / operations of a sample', inputs, source)
  figures.add(
    'ttftMs',
    sampleMs,
    'sparseServing',
    'entry + launches + the longer of calculating a small batch and reading the weights',
    inputs,
    source,
  )
  figures.add(
    'replicas',
    count,
    'exact',
    'max(1, requests a second / (rate of one x utilization))',
    { utilization, requestsPerSecond: workload.requestsPerSecond ?? 'not said' },
    source,
  )
  figures.add(
    'powerKW',
    serverPowerKW(accelerator, count),
    'power',
    'accelerators x (0.8 x rated power + host)',
    { count, ratedW: accelerator.powerW ?? 'unknown' },
    'sizing method section 10',
  )
}

/** Dollars an hour for the demand on an accelerator, for choosing between them; undefined where it cannot be had, is too slow or has no peak. */
export function samplesCost(workload: Workload, model: Architecture, accelerator: Accelerator, precision: Precision): number | undefined {
  const work = sampleWork(workload, model, accelerator, precision)
  const limit = workload.latencyMs ?? workload.ttftMs
  if (work === undefined || sampleShortageGB(model, accelerator, precision) > 0 || (limit !== undefined && work.sampleMs > limit)) return undefined
  const { replicas } = replicasFor(
    { requestsPerSecond: workload.requestsPerSecond, utilization: workload.targetUtilization ?? usualUtilization, spare: false },
    { requestsPerSecond: work.perSecond, batch: 1 },
  )
  return hourlyCost(workload.provider, workload.region, accelerator, workload.count ?? replicas, 1)?.usdPerHour
}
