import type { Accelerator } from '../catalog/accelerator.ts'
import type { Architecture } from './architecture.ts'
import { checkpointWriteSeconds, goodput } from './goodput.ts'
import { serverPowerKW } from './power.ts'
import { type Precision, trainingPeakTflops } from './precision.ts'
import { samplesPerSecond } from './sample-rate.ts'
import { samples } from './samples.data.ts'
import { recipeBytes } from './state-recipe.ts'
import type { Figures } from './sized.ts'
import type { Workload } from './workload.ts'

/** Backward costs twice the forward pass. */
const passes = 3

const trainedIn = (precision: Precision): Precision =>
  precision === 'fp8' || precision === 'int8' || precision === 'int4' || precision === 'fp4' ? 'bf16' : precision

/** Samples a second of one accelerator, and accelerator hours of the run where somebody says how many samples it sees; undefined without a published peak. */
export function sampleRun(
  workload: Workload,
  model: Architecture,
  accelerator: Accelerator,
  precision: Precision,
  count: number,
): { rate: number; hours?: number; goodput: number } | undefined {
  const rate = samplesPerSecond(accelerator, trainedIn(precision), passes * (model.gflopsPerSample ?? 0))
  if (rate === undefined) return undefined
  const { share } = goodput(count, checkpointWriteSeconds(model.paramsB * 14, count))
  return { rate, goodput: share, ...(workload.samplesM === undefined ? {} : { hours: (workload.samplesM * 1e6) / rate / 3600 / share }) }
}

/** One, or as many as it takes to be done by the day that is said. */
export function chooseSampleCount(workload: Workload, model: Architecture, accelerator: Accelerator, precision: Precision, figures: Figures): number {
  const hours = sampleRun(workload, model, accelerator, precision, 1)?.hours
  const { deadlineDays } = workload
  const count = hours === undefined || deadlineDays === undefined ? 1 : Math.max(1, Math.ceil(hours / 24 / deadlineDays))
  figures.chose(
    'count',
    count,
    deadlineDays === undefined ? 'Not said, and no deadline: one.' : `As many as it takes to be done in ${deadlineDays} days.`,
  )
  return count
}

/**
 * Time, memory of states and reading rate of a training run on pictures or sound: samples x 3 x operations of the forward pass over the
 * accelerators' rate. Activations of convolutions are not reckoned, so no peak memory is given.
 * @returns undefined where the accelerator has no published peak
 * Source: sizing method sections 1, 4 and 5
 */
export function sizeSampleTraining(
  workload: Workload,
  model: Architecture,
  accelerator: Accelerator,
  count: number,
  precision: Precision,
  figures: Figures,
): true | undefined {
  const format = trainedIn(precision)
  const gflops = passes * (model.gflopsPerSample ?? 0)
  const run = sampleRun(workload, model, accelerator, precision, count)
  const peak = trainingPeakTflops(accelerator, format)
  if (run === undefined || peak === undefined) return undefined
  const { rate, hours } = run
  const source = 'sizing method sections 1 and 4'
  const inputs = { accelerator: accelerator.id, count, gflopsPerSample: gflops, samplesPerSecondOfOne: rate }
  figures.chose('sample', model.sample ?? 'one', 'What this model is trained on; its runs are reckoned by samples.')
  if (format !== precision) figures.chose('precision', format, 'Such models are trained in 16 bits.')
  figures.add(
    'requestsPerSecond',
    rate * count,
    'sparseServing',
    'samples a second: accelerators x peak x share / (3 x operations of a sample)',
    inputs,
    source,
  )
  figures.add('tflopsPerGpu', (rate * gflops) / 1000, 'sparseServing', 'samples a second x operations', inputs, source)
  figures.add('mfu', (rate * gflops) / 1000 / peak, 'sparseServing', 'operations a second / dense peak', { ...inputs, peakTflops: peak }, source)
  const { weight, gradient, optimizer } = recipeBytes(workload, format)
  const bytes = weight + gradient + optimizer
  figures.add(
    'weightsGB',
    model.paramsB * weight,
    'exact',
    'parameters x bytes a parameter as trained',
    { paramsB: model.paramsB, bytes: weight },
    source,
  )
  figures.add(
    'trainingMemoryGBTotal',
    model.paramsB * bytes,
    'memory',
    'parameters x bytes a parameter',
    { paramsB: model.paramsB, bytesPerParameter: bytes },
    'ZeRO, arXiv 1910.02054',
  )
  figures.add('checkpointGB', model.paramsB * 14, 'memory', '14 bytes a parameter to resume', { paramsB: model.paramsB }, 'sizing method section 5')
  figures.chose('peak memory', 'not reckoned', 'Activations of such models depend on their layers and the batch; the states alone are given.')
  if (workload.globalBatch !== undefined)
    figures.add(
      'iterationSeconds',
      workload.globalBatch / (rate * count),
      'sparseServing',
      'batch / samples a second',
      { globalBatch: workload.globalBatch },
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
  sayReading(model, rate, count, figures)
  if (workload.samplesM === undefined || hours === undefined) return true
  figures.add(
    'gpuHours',
    hours,
    'sparseServing',
    'samples / samples a second of one / goodput',
    { samplesM: workload.samplesM, goodput: run.goodput, ...inputs },
    source,
  )
  figures.add('days', hours / count / 24, 'sparseServing', 'accelerator hours / accelerators / 24', { count }, 'sizing method section 1')
  return true
}

/** Pictures are read faster than most stores give them: what the store must do. */
function sayReading(model: Architecture, rate: number, count: number, figures: Figures): void {
  const kilobytes = samples[model.name]?.kilobytes
  if (kilobytes === undefined) return
  figures.chose(
    'reading',
    `${Math.ceil((rate * count * kilobytes) / 1000)} MB/s`,
    `${Math.round(rate * count)} samples a second of about ${kilobytes} kB: the store and the network must give that.`,
  )
}
