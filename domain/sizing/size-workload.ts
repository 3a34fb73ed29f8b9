import type { Accelerator } from '../catalog/accelerator.ts'
import { findAccelerator } from '../catalog/find-accelerator.ts'
import { findModel } from '../catalog/find-model.ts'
import { failed, ok, type Problem, type Result } from '../design/problem.ts'
import type { SizedWorkload } from '../design/sizing.ts'
import { type Architecture, architectureOf, completeArchitecture, readsSamples } from './architecture.ts'
import { chooseAccelerator, type Standing } from './choose-accelerator.ts'
import { cachePrecision } from './frontier.ts'
import { readConfig } from './hugging-face-config.ts'
import { offersFor } from './offers.ts'
import { peakTflops, type Precision } from './precision.ts'
import { publishedPrecision } from './roles.data.ts'
import { Figures } from './sized.ts'
import { sizeInference } from './size-inference.ts'
import { sizeSamples } from './size-samples.ts'
import { hourlyCost } from './hourly-cost.ts'
import { sizeTraining } from './size-training.ts'
import { chooseTrainingCount } from './training-count.ts'
import { parseWorkload, type Workload } from './workload.ts'

export type SizedByItself = SizedWorkload & { accelerator: string; count: number; instanceType: string | null }

/** Sizes one workload from any value, as `strata size --workload` hands it in: figures, ranges, choices and explanations, or what is wrong with it. */
export function sizeWorkload(value: unknown): Result<SizedByItself> {
  const parsed = parseWorkload(value)
  return parsed.ok ? sizeParsed(parsed.value) : parsed
}

/** The same for a workload that is known to be one. */
export function sizeParsed(workload: Workload, standing: Standing = {}): Result<SizedByItself> {
  const figures = new Figures()
  const model = modelOf(workload, figures)
  if (!model.ok) return model
  const given = workload.accelerator === undefined ? undefined : findAccelerator(workload.accelerator)
  if (given !== undefined && !given.ok) return given
  const accelerator = given === undefined ? chooseAccelerator(workload, model.value, figures, standing) : given.value
  if (accelerator === undefined)
    return failed({
      code: 'sizing/nothing-fits',
      at: 'accelerator',
      message: `No accelerator of the list holds ${model.value.name} there.`,
      hint: 'Say a smaller precision, a smaller model, another provider or an accelerator.',
    })
  const precision = precisionOf(workload, model.value, accelerator, figures)
  if (workload.task === 'inference' && readsSamples(model.value)) return sampledBy(workload, model.value, accelerator, precision, figures)
  return workload.task === 'inference'
    ? servedBy(workload, model.value, accelerator, precision, figures, standing)
    : trainedBy(workload, model.value, accelerator, precision, figures)
}

function modelOf(workload: Workload, figures: Figures): Result<Architecture> {
  const { model } = workload
  if (typeof model === 'string') {
    const found = findModel(model)
    if (!found.ok) return found
    const architecture = architectureOf(found.value)
    if (architecture === undefined)
      return failed({
        code: 'sizing/unpublished-model',
        at: 'model',
        message: `The parameters of ${found.value.id} are not published.`,
        hint: 'Give its architecture numbers with paramsB.',
      })
    if (found.value.id.toLowerCase() !== model.toLowerCase()) figures.chose('model', found.value.id, `"${model}" is that model.`)
    return ok(architecture)
  }
  const numbers = 'model_type' in model || 'architectures' in model || 'hidden_size' in model || 'n_embd' in model ? readConfig(model) : ok(model)
  if (!numbers.ok) return numbers
  if (numbers.value.paramsB === undefined && (numbers.value.layers === undefined || numbers.value.hidden === undefined))
    return failed({
      code: 'sizing/bad-model',
      at: 'model',
      message: 'The model has neither paramsB nor layers and hidden.',
      hint: 'Give paramsB at least; layers, hidden, heads and kvHeads make memory exact.',
    })
  const { architecture, chosen } = completeArchitecture(numbers.value)
  for (const each of chosen) figures.chose(each.what, each.chosen, each.why)
  if (architecture.activeParamsB > architecture.paramsB * 1.001)
    return failed({
      code: 'sizing/bad-model',
      at: 'model.activeParamsB',
      message: `A token cannot use ${architecture.activeParamsB} B of ${architecture.paramsB} B parameters.`,
      hint: 'activeParamsB is at most paramsB.',
    })
  return ok(architecture)
}

/** The provider's instance type for a count; null where no provider is said or it lists none. */
const instanceTypeOf = ({ provider, region }: Workload, accelerator: Accelerator, count: number, group: number): string | null =>
  provider === undefined ? null : (hourlyCost(provider, region, accelerator, count, group)?.instanceType ?? null)

function precisionOf(workload: Workload, model: Architecture, accelerator: Accelerator, figures: Figures): Precision {
  if (workload.precision !== undefined) return workload.precision
  const published = workload.task === 'inference' ? publishedPrecision[model.name] : undefined
  if (published !== undefined) {
    figures.chose('precision', published, 'Not said: the format its weights are published in.')
    return published
  }
  const chosen = workload.task === 'inference' && accelerator.tflops.fp8 !== undefined ? 'fp8' : 'bf16'
  figures.chose(
    'precision',
    chosen,
    chosen === 'fp8' ? 'Not said: fp8 halves memory at next to no loss, and the accelerator calculates in it.' : 'Not said: the usual format.',
  )
  return chosen
}

function servedBy(
  workload: Workload,
  model: Architecture,
  accelerator: Accelerator,
  precision: Precision,
  figures: Figures,
  standing: Standing,
): Result<SizedByItself> {
  if (peakTflops(accelerator, precision) === undefined) return failed(noPeak(accelerator))
  const kvPrecision = workload.kvPrecision ?? cachePrecision(accelerator, precision)
  if (workload.kvPrecision === undefined)
    figures.chose('kvPrecision', kvPrecision, 'Not said: as the weights, where the accelerator calculates in 8 bits.')
  const offers = offersFor(workload.provider, workload.region)
  const hourly = offers.find((offer) => offer.accelerator.id === accelerator.id)?.usdPerAcceleratorHour
  const carried =
    workload.provider === undefined ? [] : offers.flatMap((offer) => (offer.accelerator.id === accelerator.id ? [offer.perInstance] : []))
  const largestGroup = carried.length === 0 ? undefined : Math.max(...carried)
  const sized = sizeInference({
    workload,
    largestGroup,
    model,
    accelerator,
    precision,
    kvPrecision,
    figures,
    standing,
    usdPerAcceleratorHour: workload.provider === undefined ? undefined : hourly,
  })
  if (!sized.ok) return sized
  const count = sized.value?.count ?? workload.count ?? 1
  if (workload.count === undefined && sized.value !== null) figures.chose('count', count, 'The fewest that serve the demand.')
  return ok({
    ...figures.sized(),
    accelerator: accelerator.id,
    count,
    instanceType: instanceTypeOf(workload, accelerator, count, sized.value?.tensor ?? 1),
  })
}

function trainedBy(workload: Workload, model: Architecture, accelerator: Accelerator, precision: Precision, figures: Figures): Result<SizedByItself> {
  const count = workload.count ?? chooseTrainingCount(workload, model, accelerator, precision, figures)
  if (sizeTraining({ workload, model, accelerator, count, precision, figures }) === undefined) return failed(noPeak(accelerator))
  return ok({
    ...figures.sized(),
    accelerator: accelerator.id,
    count,
    instanceType: instanceTypeOf(workload, accelerator, count, Math.min(8, count)),
  })
}

function sampledBy(workload: Workload, model: Architecture, accelerator: Accelerator, precision: Precision, figures: Figures): Result<SizedByItself> {
  const count = sizeSamples(workload, model, accelerator, precision, figures)
  if (count === undefined) return failed(noPeak(accelerator))
  return ok({ ...figures.sized(), accelerator: accelerator.id, count, instanceType: instanceTypeOf(workload, accelerator, count, 1) })
}

const noPeak = ({ id }: Accelerator): Problem => ({
  code: 'sizing/no-peak',
  at: 'accelerator',
  message: `The vendor of ${id} published no matrix peak, so its speed is not known.`,
  hint: 'Choose an accelerator with a published peak.',
})
