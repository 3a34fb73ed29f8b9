import type { Accelerator } from '../catalog/accelerator.ts'
import type { Architecture } from './architecture.ts'
import { goodput } from './goodput.ts'
import { minimumForTraining } from './minimum.ts'
import { recipeBytes } from './state-recipe.ts'
import { type Precision, trainingPeakTflops } from './precision.ts'
import { scaleUpDomain } from './scale-up.ts'
import type { Figures } from './sized.ts'
import { planTraining } from './training-run.ts'
import { trainingFlopsPerToken } from './training-flops.ts'
import type { Workload } from './workload.ts'

/** Share of the peak that is reckoned with while the count is not known yet. */
const roughShare = 0.38
/** Days a run may take where nobody said: published pre-training runs take one to three months, a fine-tuning a day. */
const usualDays = { training: 60, 'fine-tuning': 1, inference: 1 } as const

/** More than this nobody joins in one run. */
const mostAccelerators = 32_768

/** Accelerators for a run that takes one so many seconds: enough for the deadline (or a usual one), at least what memory needs, in whole servers. */
export function trainingCountFor(workload: Workload, seconds: number, minimum: number, server: number): number {
  const days = workload.deadlineDays ?? usualDays[workload.task]
  const wanted = seconds / (days * 86_400)
  const chosen = wanted <= minimum ? minimum : wanted <= server ? 2 ** Math.ceil(Math.log2(wanted)) : Math.ceil(wanted / server) * server
  return Math.min(chosen, mostAccelerators)
}

/** The count with which the planned run meets a deadline that is said; the rough one where nothing is said or nothing helps. */
function inTime(workload: Workload, rough: number, server: number, daysWith: (count: number) => number | undefined): number {
  let count = rough
  for (let round = 0; round < 4 && workload.deadlineDays !== undefined && workload.tokensB !== undefined; round++) {
    const late = (daysWith(count) ?? 0) / workload.deadlineDays
    if (late <= 1) return count
    const wanted = Math.ceil(count * late * 1.01)
    count = Math.min(mostAccelerators, wanted <= server ? 2 ** Math.ceil(Math.log2(wanted)) : Math.ceil(wanted / server) * server)
  }
  return count
}

/** The same for an accelerator that is known, with the reason. */
export function chooseTrainingCount(
  workload: Workload,
  model: Architecture,
  accelerator: Accelerator,
  precision: Precision,
  figures: Figures,
): number {
  const sequence = workload.sequenceLength ?? 8192
  const method = workload.method ?? 'full'
  const bytes = recipeBytes(workload, precision)
  const minimum = Math.max(
    minimumForTraining(model, accelerator, bytes, method, sequence) ?? scaleUpDomain(accelerator),
    (workload.tensorParallel ?? 1) * (workload.pipelineParallel ?? 1),
  )
  const flops = trainingFlopsPerToken(model, sequence, method)
  const seconds =
    ((workload.tokensB ?? 0) * 1e9 * (flops.linear + flops.attention)) /
    ((trainingPeakTflops(accelerator, precision) ?? 100) * 1e12 * roughShare * goodput(64, 60).share)
  const server = Math.min(8, scaleUpDomain(accelerator))
  const chosen = inTime(
    workload,
    trainingCountFor(workload, seconds, minimum, server),
    server,
    (count) => planTraining(workload, model, accelerator, count, precision)?.days,
  )
  const days = workload.deadlineDays ?? usualDays[workload.task]
  figures.chose(
    'count',
    chosen,
    workload.tokensB === undefined
      ? 'Not said, nor how many tokens: the fewest that hold the run.'
      : `Not said: enough for ${days} day${days === 1 ? '' : 's'}${workload.deadlineDays === undefined ? ', a usual length of such runs' : ''}.`,
  )
  return chosen
}
