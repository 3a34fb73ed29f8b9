import type { Accelerator } from '../catalog/accelerator.ts'
import type { Architecture } from './architecture.ts'
import { checkpointWriteSeconds, goodput, spotHours, spotOverheads } from './goodput.ts'
import type { ParallelPlan } from './parallel-plan.ts'
import type { Figures } from './sized.ts'

/** Bytes of a token as raw text and as numbers; copies of a data set: raw, cleaned, as numbers. Source: sizing method section 5 */
const bytesPerToken = { text: 4.2, number: 4 } as const

/** GB of a data set of so many tokens (1e9) with its cleaned and numbered copies. */
export const dataSetGB = (tokensB: number): number => tokensB * (2 * bytesPerToken.text + bytesPerToken.number)

/**
 * Gbit/s each accelerator must send so that the exchange of a step hides behind it: weights and gradients of its shard, three times
 * when sharded, within 0.6 of the step.
 * Source: sizing method section 6
 */
export function networkGbps(model: Architecture, plan: ParallelPlan, count: number, iterationSeconds: number): number {
  const ranks = plan.data * plan.context
  if (ranks <= 1 || count <= 8) return 0
  const own = (2 * model.paramsB * 1e9) / (plan.tensor * plan.pipeline)
  const bytes = plan.sharding === 'zero3' ? 3 * own * plan.microBatches : 2 * own
  return (8 * bytes * ((ranks - 1) / ranks)) / (0.6 * iterationSeconds) / 1e9
}

/** Says what a run needs beside accelerators: checkpoints and where they go, the data set, the network. */
export function sayNeeds(
  figures: Figures,
  of: {
    model: Architecture
    accelerator: Accelerator
    plan: ParallelPlan
    count: number
    tokensB: number
    iterationSeconds: number
    checkpointGB: number
  },
): void {
  const { model, plan, count, tokensB } = of
  const { checkpointGB } = of
  const write = checkpointWriteSeconds(checkpointGB, count)
  const kept = goodput(count, write)
  figures.chose(
    'checkpoints',
    `every ${Math.round(kept.checkpointMinutes)} minutes, ${Number(checkpointGB.toPrecision(3))} GB each`,
    `Young and Daly: ${Number(kept.failuresPerDay.toPrecision(2))} failures a day on ${count}; written in ${Math.round(write)} s at ${Number((checkpointGB / write).toPrecision(3))} GB/s.`,
  )
  const spot = spotOverheads(write)
  figures.chose(
    'spot capacity',
    `${Math.round(100 * spot.rare)} to ${Math.round(100 * spot.often)} % more hours`,
    `Interrupted every ${spotHours[1]} to every ${spotHours[0]} hours, with a checkpoint each ${Math.round(spot.everyMinutes[0])} to ${Math.round(spot.everyMinutes[1])} minutes (Young and Daly); worth it where spot costs less than ${Math.round(100 / (1 + spot.often))} % of the list price. Runs that span servers must restart on fewer.`,
  )
  figures.chose('data set', `${Number(dataSetGB(tokensB).toPrecision(3))} GB`, `${tokensB} billion tokens as text, cleaned and as numbers.`)
  const wanted = networkGbps(model, plan, count, of.iterationSeconds)
  if (wanted > 0)
    figures.chose(
      'network',
      `${Math.ceil(wanted)} Gbit/s for each accelerator`,
      `So that the exchange hides behind calculating; ${of.accelerator.id} usually has ${of.accelerator.scaleOutGbps ?? 'an unknown rate'}.`,
    )
}
