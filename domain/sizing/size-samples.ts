import type { Accelerator } from '../catalog/accelerator.ts'
import { type Architecture, samplesOf } from './architecture.ts'
import { serving } from './efficiency.data.ts'
import { hourlyCost } from './hourly-cost.ts'
import { serverPowerKW } from './power.ts'
import type { Precision } from './precision.ts'
import { replicasFor, usualUtilization } from './replicas.ts'
import { samplesPerSecond } from './sample-rate.ts'
import type { Figures } from './sized.ts'
import type { Workload } from './workload.ts'
import { weightsGB } from './weights.ts'

/** Tokens of a text that is embedded or judged, where nobody says. */
const usualTextTokens = 256

/**
 * Memory, rate and replicas of a model that reads samples and writes no tokens one by one: embeddings, rerankers, vision, speech, images.
 * @returns accelerators, or undefined where the accelerator has no published peak
 */
export function sizeSamples(
  workload: Workload,
  model: Architecture,
  accelerator: Accelerator,
  precision: Precision,
  figures: Figures,
): number | undefined {
  const weights = weightsGB(model, precision)
  const source = 'sizing method section 4'
  figures.add('weightsGB', weights, 'exact', 'parameters x bytes a parameter', { paramsB: model.paramsB, precision }, 'sizing method section 3')
  const fits = weights + serving.runtimeGB <= accelerator.memoryGB * serving.usableMemory
  figures.fits(fits, 'weights + 2.5 GB <= 0.92 x memory', { weightsGB: weights, memoryGB: accelerator.memoryGB })
  if (fits) figures.add('minimumAccelerators', 1, 'exact', 'one holds the weights', { weightsGB: weights }, 'sizing method section 3')
  const tokens = workload.inputTokens ?? workload.sequenceLength ?? usualTextTokens
  const gflops = samplesOf(model, tokens)
  const rate = samplesPerSecond(accelerator, precision, gflops)
  if (rate === undefined) return undefined
  if (model.gflopsPerSample === undefined && workload.inputTokens === undefined && workload.sequenceLength === undefined)
    figures.chose('tokens', tokens, 'Not said: a paragraph.')
  const need = {
    requestsPerSecond: workload.requestsPerSecond,
    concurrency: undefined,
    utilization: workload.targetUtilization ?? usualUtilization,
    spare: false,
  }
  const count = workload.count ?? replicasFor(need, { requestsPerSecond: rate, batch: serving.batchLimit }).replicas
  const inputs = { accelerator: accelerator.id, count, precision, gflopsPerSample: gflops }
  figures.add('requestsPerSecond', rate * count, 'sparseServing', 'accelerators x peak x share / operations of a sample', inputs, source)
  figures.add('ttftMs', (gflops / (rate * gflops)) * 1e3 + serving.entrySeconds * 1e3, 'sparseServing', 'entry + one sample', inputs, source)
  figures.add(
    'replicas',
    count,
    'exact',
    'max(1, requests a second / (rate of one x utilization))',
    { utilization: need.utilization, requestsPerSecond: workload.requestsPerSecond ?? 'not said' },
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
  return count
}

/** Dollars an hour for the demand on an accelerator, for choosing between them; undefined where it cannot be had or has no peak. */
export function samplesCost(workload: Workload, model: Architecture, accelerator: Accelerator, precision: Precision): number | undefined {
  const rate = samplesPerSecond(accelerator, precision, samplesOf(model, workload.inputTokens ?? workload.sequenceLength ?? usualTextTokens))
  if (rate === undefined || weightsGB(model, precision) + serving.runtimeGB > accelerator.memoryGB * serving.usableMemory) return undefined
  const { replicas } = replicasFor(
    { requestsPerSecond: workload.requestsPerSecond, utilization: workload.targetUtilization ?? usualUtilization, spare: false },
    { requestsPerSecond: rate, batch: serving.batchLimit },
  )
  return hourlyCost(workload.provider, workload.region, accelerator, workload.count ?? replicas, 1)?.usdPerHour
}
