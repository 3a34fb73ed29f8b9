import type { Accelerator } from '../../catalog/accelerator.ts'
import type { Architecture } from '../architecture.ts'
import { minimumForTraining } from '../minimum.ts'
import { recipeBytes } from '../state-recipe.ts'
import { type Precision, trainingPeakTflops } from '../precision.ts'
import { serverPowerKW } from '../power.ts'
import { scaleUpDomain } from '../scale-up.ts'
import { planTraining } from '../training-run.ts'
import { trainingCountFor } from '../training-count.ts'
import { trainingFlopsPerToken } from '../training-flops.ts'
import type { Workload } from '../workload.ts'
import { type Alternative, type Alternatives, type RefusedAlternative, weighed } from './alternative.ts'
import { candidates, costAt, noPrice, placesOf, portNote } from './places.ts'

/** Servers of a run beside the one chosen: what half and twice, four times as many would cost and win. */
const sizes = [0.5, 1, 2, 4] as const
const mostAccelerators = 32_768
/** Share of the peak by which the count is found before the run is planned. */
const roughShare = 0.4

/** Every accelerator, format and count that does a training run by its deadline, with cost and days, and why the others do not. */
export function trainingAlternatives(workload: Workload, model: Architecture, said: Accelerator | undefined): Alternatives {
  const options: Alternative[] = []
  const refused: RefusedAlternative[] = []
  for (const accelerator of candidates(said)) {
    const places = placesOf(accelerator, workload.provider, workload.region)
    if (places.length === 0) {
      refused.push({ accelerator: accelerator.id, option: accelerator.id, why: noPrice(workload) })
      continue
    }
    for (const precision of workload.precision === undefined ? trainingFormats(accelerator) : [workload.precision])
      for (const count of countsOf(workload, model, accelerator, precision)) {
        const run = planTraining(workload, model, accelerator, count, precision)
        const option = `${count} x ${accelerator.id} in ${precision}`
        if (run === undefined) continue
        const missingGB = run.plan.memory.peakGB - run.roomGB
        if (!run.plan.fits)
          refused.push({ accelerator: accelerator.id, option, why: `Does not fit by ${missingGB.toPrecision(3)} GB on each.`, missingGB })
        else if (workload.deadlineDays !== undefined && run.days > workload.deadlineDays)
          refused.push({
            accelerator: accelerator.id,
            option,
            why: `Takes ${run.days.toPrecision(3)} days, ${(run.days - workload.deadlineDays).toPrecision(3)} more than there are.`,
            limit: 'deadlineDays',
            over: run.days - workload.deadlineDays,
          })
        else
          for (const place of places) {
            if (place.largestGroup < Math.min(8, count)) {
              refused.push({
                accelerator: accelerator.id,
                option: `${option} at ${place.provider}`,
                why: `Its machines carry ${place.largestGroup}; gradients want fast links between ${Math.min(8, count)}.`,
              })
              continue
            }
            const cost = costAt(place, accelerator, count, Math.min(8, count, place.largestGroup))
            const note = portNote(accelerator)
            if (cost !== undefined)
              options.push({
                accelerator: accelerator.id,
                precision,
                tensorParallel: run.plan.tensor,
                pipelineParallel: run.plan.pipeline,
                replicas: run.plan.data,
                count,
                provider: place.provider,
                region: place.region,
                instanceType: cost.instanceType,
                instances: cost.instances,
                usdPerHour: cost.usdPerHour,
                usd: cost.usdPerHour * run.days * 24,
                powerKW: serverPowerKW(accelerator, count) ?? null,
                days: run.days,
                gpuHours: run.days * 24 * count,
                ...(note === undefined ? {} : { note }),
              })
          }
      }
  }
  return weighed(
    options,
    refused,
    workload.deadlineDays === undefined ? {} : { deadlineDays: workload.deadlineDays },
    workload.deadlineDays === undefined,
  )
}

const trainingFormats = ({ tflops }: Accelerator): Precision[] =>
  tflops.fp8 === undefined || tflops.fp8 <= (tflops.bf16 ?? 0) ? ['bf16'] : ['bf16', 'fp8']

/** Counts to look at: what is said, or the usual one with its half and multiples, never fewer than memory needs. */
function countsOf(workload: Workload, model: Architecture, accelerator: Accelerator, precision: Precision): readonly number[] {
  if (workload.count !== undefined) return [workload.count]
  const method = workload.method ?? 'full'
  const sequence = Math.min(workload.sequenceLength ?? 4096, 8192)
  const bytes = recipeBytes(workload, 'bf16')
  const minimum = minimumForTraining(model, accelerator, bytes, method, sequence)
  if (minimum === undefined || (minimum > 1 && accelerator.scaleUpGBs === undefined && minimum > 8)) return [scaleUpDomain(accelerator)]
  const flops = trainingFlopsPerToken(model, sequence, method)
  const seconds =
    ((workload.tokensB ?? 0.01) * 1e9 * (flops.linear + flops.attention)) / ((trainingPeakTflops(accelerator, precision) ?? 100) * 1e12 * roughShare)
  const chosen = trainingCountFor(workload, seconds, minimum, Math.min(8, scaleUpDomain(accelerator)))
  return [
    ...new Set(
      sizes.map((size) => Math.max(minimum, Math.min(mostAccelerators, chosen <= 8 ? Math.ceil(chosen * size) : Math.ceil((chosen * size) / 8) * 8))),
    ),
  ]
}
