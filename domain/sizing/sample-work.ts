import type { Accelerator } from '../catalog/accelerator.ts'
import { type Architecture, samplesOf } from './architecture.ts'
import { serving } from './efficiency.data.ts'
import type { Precision } from './precision.ts'
import { samplesPerSecond } from './sample-rate.ts'
import { weightsGB } from './weights.ts'
import type { Workload } from './workload.ts'

/** Tokens of a text that is embedded or judged, where nobody says. */
export const usualTextTokens = 256
/** Samples an engine reads together so that the matrix units are busy; a lone one still takes the memory's time. */
const usualBatch = 8

/** Tokens of one sample, where it is a text. */
export const sampleTokens = (workload: Workload): number => workload.inputTokens ?? workload.sequenceLength ?? usualTextTokens

/** GB that the weights are short of on one accelerator; 0 or less where they fit. */
export const sampleShortageGB = (model: Architecture, accelerator: Accelerator, precision: Precision): number =>
  weightsGB(model, precision) + serving.runtimeGB - accelerator.memoryGB * serving.usableMemory

/**
 * What one accelerator does with samples: how many a second when busy, and how long one takes in a small batch: entry, launches of the
 * layers, and calculation or reading the weights, whichever is longer.
 * @returns undefined where the accelerator has no published peak
 */
export function sampleWork(
  workload: Workload,
  model: Architecture,
  accelerator: Accelerator,
  precision: Precision,
): { gflops: number; perSecond: number; sampleMs: number } | undefined {
  const gflops = samplesOf(model, sampleTokens(workload))
  const perSecond = samplesPerSecond(accelerator, precision, gflops)
  if (perSecond === undefined) return undefined
  const steps = model.stepsPerSample ?? 1
  const reading = (steps * weightsGB(model, precision)) / (accelerator.bandwidthGBs * serving.bandwidth)
  const together = model.stepsPerSample === undefined ? usualBatch : 1
  const launching = steps * model.layers * serving.launchSecondsPerLayer
  return { gflops, perSecond, sampleMs: 1e3 * (serving.entrySeconds + launching + Math.max(reading, together / perSecond)) }
}
