import type { Accelerator } from '../catalog/accelerator.ts'
import { findAccelerator } from '../catalog/find-accelerator.ts'
import { failed, ok, type Problem, type Result } from '../design/problem.ts'
import type { Finding } from '../design/finding.ts'
import type { SizedWorkload } from '../design/sizing.ts'
import { type Architecture, readsSamples } from './architecture.ts'
import { chooseAccelerator, type Standing } from './choose-accelerator.ts'
import { cachePrecision } from './frontier.ts'
import { contradictions, inRegion } from './consistency.ts'
import { exactRanges } from './exact-ranges.ts'
import { kvCacheBytes } from './kv-cache.ts'
import { modelOf, precisionOf } from './model-of-workload.ts'
import { offersFor } from './offers.ts'
import { peakTflops, type Precision } from './precision.ts'
import { askOf, longestOf } from './serving-ask.ts'
import { Figures } from './sized.ts'
import { sizeInference } from './size-inference.ts'
import { chooseSampleCount, sizeSampleTraining } from './size-sample-training.ts'
import { sizeSamples } from './size-samples.ts'
import { hourlyCost } from './hourly-cost.ts'
import { sizeTraining } from './size-training.ts'
import { workloadFindings } from './workload-findings.ts'
import { chooseTrainingCount } from './training-count.ts'
import { unreachableLimits } from './unreachable-limits.ts'
import { asksForVectors, type SizedVectorSearch, sizeVectorSearch } from './vector-search.ts'
import { parseWorkload, type Workload } from './workload.ts'

export type SizedByItself = SizedWorkload & { accelerator: string; count: number; instanceType: string | null }
/** The same with what is wrong: a model that does not fit (SIZE-001), with the smallest change after which it does. */
export type SizedWithFindings = (SizedByItself | SizedVectorSearch) & { findings: readonly Finding[] }

/** Sizes one workload from any value, as `strata size --workload` hands it in: figures, ranges, choices and explanations, or what is wrong with it. */
export function sizeWorkload(value: unknown): Result<SizedWithFindings> {
  if (asksForVectors(value)) {
    const found = sizeVectorSearch(value)
    return found.ok ? ok({ ...found.value, ranges: exactRanges(found.value), findings: [] }) : found
  }
  const parsed = parseWorkload(value)
  if (!parsed.ok) return parsed
  const workload = inRegion(parsed.value)
  if ('message' in workload) return failed(workload)
  const model = modelOf(workload, new Figures())
  if (!model.ok) return model
  const sized = sizeParsed(workload)
  return sized.ok
    ? ok({ ...sized.value, ranges: exactRanges(sized.value), findings: workloadFindings(workload, model.value, sized.value, fitsAt) })
    : sized
}

/** Does a workload fit where it is put? */
export function fitsAt(workload: Workload): boolean {
  const sized = sizeParsed(workload)
  return sized.ok && sized.value.metrics.fits === true
}

/** The same for a workload that is known to be one. */
export function sizeParsed(asked: Workload, wanted: Standing = {}): Result<SizedByItself> {
  const standing = { ...wanted, spare: wanted.spare === true || asked.spare === true }
  const figures = new Figures()
  const model = modelOf(asked, figures)
  if (!model.ok) return model
  const wrong = contradictions(asked, model.value)
  if (wrong.length > 0) return failed(...wrong)
  const given = asked.accelerator === undefined ? undefined : findAccelerator(asked.accelerator)
  if (given !== undefined && !given.ok) return given
  const chosen = given === undefined ? chooseAccelerator(asked, model.value, figures, standing) : { accelerator: given.value, workload: asked }
  if (chosen === undefined) {
    const unreachable = asked.task === 'inference' && !readsSamples(model.value) ? unreachableLimits(asked, model.value) : []
    if (unreachable.length > 0) return failed(...unreachable)
    const longest = asked.task === 'inference' && !readsSamples(model.value) ? longestOf(asked, askOf(asked)) : 0
    const cacheGB = (kvCacheBytes(model.value, longest, 1) / 1e9).toPrecision(3)
    return failed({
      code: 'sizing/nothing-fits',
      at: 'accelerator',
      message: `No accelerator of the list holds ${model.value.name} there${longest > 32_768 ? `: one request of ${longest.toLocaleString('en-US')} tokens alone keeps ${cacheGB} GB of cache in 8 bits` : ''}.`,
      hint: 'Say a smaller precision, a smaller model, another provider or an accelerator.',
    })
  }
  const { accelerator, workload } = chosen
  const precision = precisionOf(workload, model.value, accelerator, figures)
  if (workload.task === 'inference' && readsSamples(model.value)) return sampledBy(workload, model.value, accelerator, precision, figures)
  return workload.task === 'inference'
    ? servedBy(workload, model.value, accelerator, precision, figures, standing, given !== undefined)
    : trainedBy(workload, model.value, accelerator, precision, figures)
}

/** The provider's instance type for a count; null where no provider is said or it lists none. */
const instanceTypeOf = ({ provider, region }: Workload, accelerator: Accelerator, count: number, group: number): string | null =>
  provider === undefined ? null : (hourlyCost(provider, region, accelerator, count, group)?.instanceType ?? null)

function servedBy(
  workload: Workload,
  model: Architecture,
  accelerator: Accelerator,
  precision: Precision,
  figures: Figures,
  standing: Standing,
  given: boolean,
): Result<SizedByItself> {
  if (peakTflops(accelerator, precision) === undefined) return failed(noPeak(accelerator))
  const kvPrecision = workload.kvPrecision ?? cachePrecision(accelerator, precision)
  if (workload.kvPrecision === undefined)
    figures.chose('kvPrecision', kvPrecision, 'Not said: as the weights, where the accelerator calculates in 8 bits.')
  const offers = offersFor(workload.provider, workload.region)
  const own = workload.provider === 'self-hosted' ? hourlyCost('self-hosted', undefined, accelerator, 8, 1) : undefined
  const hourly = own === undefined ? offers.find((offer) => offer.accelerator.id === accelerator.id)?.usdPerAcceleratorHour : own.usdPerHour / 8
  const carried =
    workload.provider === undefined && given ? [] : offers.flatMap((offer) => (offer.accelerator.id === accelerator.id ? [offer.perInstance] : []))
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
  const bySamples = model.gflopsPerSample !== undefined
  const count = workload.count ?? (bySamples ? chooseSampleCount : chooseTrainingCount)(workload, model, accelerator, precision, figures)
  if (bySamples) {
    if (sizeSampleTraining(workload, model, accelerator, count, precision, figures) === undefined) return failed(noPeak(accelerator))
  } else if (sizeTraining({ workload, model, accelerator, count, precision, figures }) === undefined) return failed(noPeak(accelerator))
  return ok({
    ...figures.sized(),
    accelerator: accelerator.id,
    count,
    instanceType: instanceTypeOf(workload, accelerator, count, Math.min(8, count)),
  })
}

function sampledBy(workload: Workload, model: Architecture, accelerator: Accelerator, precision: Precision, figures: Figures): Result<SizedByItself> {
  const sized = sizeSamples(workload, model, accelerator, precision, figures)
  if (!sized.ok) return sized
  if (sized.value === null) return failed(noPeak(accelerator))
  const count = sized.value
  return ok({ ...figures.sized(), accelerator: accelerator.id, count, instanceType: instanceTypeOf(workload, accelerator, count, 1) })
}

const noPeak = ({ id }: Accelerator): Problem => ({
  code: 'sizing/no-peak',
  at: 'accelerator',
  message: `The vendor of ${id} published no matrix peak, so its speed is not known.`,
  hint: 'Choose an accelerator with a published peak.',
})
