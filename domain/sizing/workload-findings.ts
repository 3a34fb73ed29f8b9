import type { Finding } from '../design/finding.ts'
import type { Metrics } from '../design/sizing.ts'
import { type Architecture, readsSamples } from './architecture.ts'
import { doesNotFit, longerThanContext, missesDeadline } from './findings.ts'
import { askOf, longestOf } from './serving-ask.ts'
import { sampleTokens } from './sample-work.ts'
import { smallestChange } from './smallest-change.ts'
import type { Workload } from './workload.ts'

/**
 * What is wrong with a sized workload: a model that does not fit, with the smallest change; a run that is late; a request longer than the
 * model reads.
 * @param fits does a changed workload fit?
 */
export function workloadFindings(
  workload: Workload,
  model: Architecture,
  sized: { accelerator: string; count: number; metrics: Metrics },
  fits: (other: Workload) => boolean,
): Finding[] {
  const { metrics } = sized
  const { contextTokens } = model
  const longest =
    workload.task !== 'inference'
      ? (workload.sequenceLength ?? 0)
      : readsSamples(model)
        ? model.gflopsPerSample === undefined
          ? sampleTokens(workload)
          : 0
        : longestOf(workload, askOf(workload))
  return [
    ...(metrics.fits === false ? [doesNotFit(null, smallestChange(workload, sized, fits))] : []),
    ...(workload.deadlineDays !== undefined && metrics.days !== undefined && metrics.days > workload.deadlineDays
      ? [
          missesDeadline(null, {
            what: `The run takes ${shown(metrics.days)} days, ${shown(metrics.days - workload.deadlineDays)} more than there are.`,
            remedy: `Take about ${Math.ceil((sized.count * metrics.days) / workload.deadlineDays)} x ${sized.accelerator}, a faster accelerator, or fewer tokens.`,
          }),
        ]
      : []),
    ...(contextTokens !== undefined && longest > contextTokens
      ? [
          longerThanContext(null, {
            what: `${longest} tokens are more than the ${contextTokens} that ${model.name} reads.`,
            remedy: `Shorten it to ${contextTokens} tokens, or take a model with a longer context.`,
          }),
        ]
      : []),
  ]
}

const shown = (days: number): string => String(Number(days.toPrecision(3)))
