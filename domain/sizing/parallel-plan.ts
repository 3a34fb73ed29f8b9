import type { Accelerator } from '../catalog/accelerator.ts'
import type { Recompute } from './activations.ts'
import type { Architecture } from './architecture.ts'
import type { Sharding, StateBytes } from './model-states.ts'
import type { Precision } from './precision.ts'
import { scaleUpDomain } from './scale-up.ts'
import { trainSecondsPerToken, type TokenSeconds } from './train-step.ts'
import { type MemoryNeed, trainingFill, trainingMemory, type TrainingCut } from './training-memory.ts'

export type PlanRequest = {
  model: Architecture
  accelerator: Accelerator
  count: number
  precision: Precision
  method: 'full' | 'lora' | 'qlora'
  /** Bytes a parameter takes as weight, as gradient and in the optimizer. */
  bytes: StateBytes
  sequence: number
  globalBatch: number
  tensor?: number | undefined
  pipeline?: number | undefined
  sharding?: Sharding | undefined
  recompute?: Recompute | undefined
  microBatch?: number | undefined
}
export type ParallelPlan = TrainingCut & { microBatches: number; memory: MemoryNeed; fits: boolean; seconds: TokenSeconds }

const powersUpTo = (most: number): number[] => Array.from({ length: Math.floor(Math.log2(Math.max(1, most))) + 1 }, (_, i) => 2 ** i)

/** Micro-batches to try: what is said, or powers of two up to the share of each data-parallel rank. */
const microBatches = (request: PlanRequest, local: number): number[] =>
  request.microBatch === undefined ? powersUpTo(Math.min(local, 16)) : [request.microBatch]

/** Sharding to try: what is said; otherwise everything sharded without a pipeline, the optimizer only with one. */
const shardingFor = (request: PlanRequest, pipeline: number): Sharding => request.sharding ?? (pipeline > 1 ? 'zero1' : 'zero3')

/** Every way to cut the run that the count allows. */
function* cuts(request: PlanRequest): Generator<TrainingCut & { microBatches: number }> {
  const { model, count, sequence, globalBatch } = request
  const domain = scaleUpDomain(request.accelerator)
  const tensors = request.tensor === undefined ? powersUpTo(Math.min(8, domain, count)) : [request.tensor]
  for (const tensor of tensors) {
    const deep = powersUpTo(Math.min(64, count / tensor, model.layers))
    for (const pipeline of request.pipeline === undefined ? deep : [request.pipeline]) {
      const left = Math.max(1, Math.floor(count / (tensor * pipeline)))
      const widest = sequence > 32_768 ? Math.min(left, Math.ceil(sequence / 8192)) : 1
      for (const context of powersUpTo(widest)) {
        const data = Math.max(1, Math.floor(left / context))
        const local = Math.max(1, Math.ceil(globalBatch / data))
        const expert = model.experts === undefined ? 1 : Math.min(model.experts.count, tensor * data * context, Math.max(8, Math.min(64, domain)))
        for (const microBatch of microBatches(request, local))
          for (const recompute of request.recompute === undefined ? (['none', 'selective', 'full'] as const) : [request.recompute])
            yield {
              tensor,
              pipeline,
              context,
              expert,
              data,
              sharding: shardingFor(request, pipeline),
              microBatch,
              recompute,
              microBatches: Math.max(1, Math.ceil(local / microBatch)),
            }
      }
    }
  }
}

/** The fastest way to cut a run that fits, or the one that comes nearest to fitting; undefined where the accelerator has no published peak. */
export function choosePlan(request: PlanRequest): ParallelPlan | undefined {
  const { model, accelerator, bytes, method, sequence } = request
  const room = accelerator.memoryGB * trainingFill
  let best: ParallelPlan | undefined
  for (const cut of [...cuts(request), ...(method === 'full' ? [] : inPieces(request))]) {
    const memory = trainingMemory(model, bytes, method, sequence, cut)
    const seconds = trainSecondsPerToken({ model, accelerator, count: request.count, precision: request.precision, method, sequence, ...cut })
    if (seconds === undefined) return undefined
    const plan = { ...cut, memory, seconds, fits: memory.peakGB <= room }
    if (best === undefined || better(plan, best)) best = plan
  }
  return best
}

/** The same with the loss in pieces, which costs a little time: looked at last, so taken only where nothing else fits. */
function* inPieces(request: PlanRequest): Generator<TrainingCut & { microBatches: number }> {
  for (const cut of cuts(request)) if (cut.microBatch === 1) yield { ...cut, chunkedLoss: true }
}

const better = (a: ParallelPlan, b: ParallelPlan): boolean =>
  a.fits !== b.fits
    ? a.fits
    : a.fits && a.chunkedLoss === true && b.chunkedLoss !== true
      ? false
      : a.fits
        ? a.seconds.total < b.seconds.total * 0.999
        : a.memory.peakGB < b.memory.peakGB
