import type { Accelerator } from '../catalog/accelerator.ts'
import { adapterParameters } from './adapters.ts'
import type { Architecture } from './architecture.ts'
import { checkpointWriteSeconds, goodput } from './goodput.ts'
import { choosePlan, type ParallelPlan } from './parallel-plan.ts'
import type { Precision } from './precision.ts'
import { recipeBytes } from './state-recipe.ts'
import { trainingFill } from './training-memory.ts'
import type { Workload } from './workload.ts'

/** Tokens of a run where nobody says: what a fine-tuning reads, what compute-optimal pre-training reads for each parameter. */
const usualTokensB = (workload: Workload, model: Architecture): number =>
  workload.tokensB ?? (workload.task === 'fine-tuning' ? 0.01 : 20 * model.activeParamsB)

export const sequenceOf = (workload: Workload, model: Architecture): number =>
  workload.sequenceLength ?? Math.min(model.contextTokens ?? 8192, workload.task === 'training' ? 8192 : 4096)

export const batchOf = (workload: Workload, count: number, sequence: number): number => {
  if (workload.globalBatch !== undefined) return workload.globalBatch
  const tokens = workload.task === 'training' ? Math.max(4e6, count * 4096) : 2.5e5
  return Math.max(count, Math.round(Math.min(tokens, 16e6) / sequence))
}

/** GB of one checkpoint: what a pre-training needs to go on, the weights of a fine-tuning, or its adapters alone. */
export function checkpointGB(workload: Workload, model: Architecture): number {
  if ((workload.method ?? 'full') !== 'full') return (2 * adapterParameters(model)) / 1e9
  return model.paramsB * (workload.task === 'training' ? 14 : 2)
}

/** The plan of a run and its length; undefined where the accelerator has no published peak. */
export function planTraining(
  workload: Workload,
  model: Architecture,
  accelerator: Accelerator,
  count: number,
  precision: Precision,
): { plan: ParallelPlan; days: number; roomGB: number } | undefined {
  const sequence = sequenceOf(workload, model)
  const method = workload.method ?? 'full'
  const plan = choosePlan({
    model,
    accelerator,
    count,
    precision,
    method,
    bytes: recipeBytes(workload, precision),
    sequence,
    globalBatch: batchOf(workload, count, sequence),
    tensor: workload.tensorParallel,
    pipeline: workload.pipelineParallel,
    sharding: workload.sharding,
    recompute: workload.recompute,
    microBatch: workload.microBatch,
  })
  if (plan === undefined) return undefined
  const kept = goodput(count, checkpointWriteSeconds(checkpointGB(workload, model), count)).share
  return {
    plan,
    days: (usualTokensB(workload, model) * 1e9 * plan.seconds.total) / kept / count / 86_400,
    roomGB: accelerator.memoryGB * trainingFill,
  }
}
