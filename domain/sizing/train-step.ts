import type { Accelerator } from '../catalog/accelerator.ts'
import { activationBytesPerTokenAndLayer, type Recompute } from './activations.ts'
import { type Architecture, isSparse } from './architecture.ts'
import { training } from './efficiency.data.ts'
import { reachOf } from './reach.ts'
import type { Sharding } from './model-states.ts'
import { peakTflops, type Precision, trainingPeakTflops } from './precision.ts'
import { linkBytesPerSecond, scaleUpDomain } from './scale-up.ts'
import { trainingFlopsPerToken } from './training-flops.ts'

/** What a training step runs on and how it is cut. */
export type TrainStep = {
  model: Architecture
  accelerator: Accelerator
  count: number
  precision: Precision
  method: 'full' | 'lora' | 'qlora'
  sequence: number
  tensor: number
  pipeline: number
  context: number
  /** Data-parallel ranks, and how they share the model. */
  data: number
  sharding: Sharding
  /** Sequences in one micro-batch, and micro-batches a rank works through in one step. */
  microBatch: number
  microBatches: number
  recompute: Recompute
}

/** Where the accelerator seconds of one trained token go; undefined where the accelerator has no published peak. */
export type TokenSeconds = { linear: number; attention: number; memory: number; exchange: number; waiting: number; total: number }

const recomputeFactor = (recompute: Recompute): number =>
  recompute === 'full' ? training.fullRecompute : recompute === 'selective' ? training.selectiveRecompute : 1

/** Attention calculated again costs its whole forward pass: larger micro-batches, which win back most of the rest, do not make it faster. */
const attentionAgain = (recompute: Recompute): number => (recompute === 'full' ? 4 / 3 : 1)

/**
 * Accelerator seconds one trained token takes: matrix products at their share of the peak, attention in bf16, activations crossing
 * the memory bus, exchange inside layers and between experts, pipeline bubble and loss by scale.
 * Source: sizing method sections 1, 2 and 6; shares from efficiency.data.ts
 */
export function trainSecondsPerToken(step: TrainStep): TokenSeconds | undefined {
  const { model, accelerator, precision, tensor, pipeline } = step
  const [peak, peak16] = [trainingPeakTflops(accelerator, precision), peakTflops(accelerator, 'bf16')]
  if (peak === undefined || peak16 === undefined) return undefined
  const reach = reachOf(accelerator)
  const flops = trainingFlopsPerToken(model, step.sequence, step.method)
  const again = recomputeFactor(step.recompute)
  const linear = (again * flops.linear) / (peak * 1e12 * reach * training.gemm * (isSparse(model) ? training.experts : 1))
  const ring = step.context > 1 ? training.contextParallel : 1
  const attention = (attentionAgain(step.recompute) * ring * flops.attention) / (peak16 * 1e12 * reach * training.attention)
  const memory = (again * training.traffic * activationBytesPerTokenAndLayer(model) * model.layers) / (accelerator.bandwidthGBs * 1e9)
  const exchange = tensorExchange(step) + expertExchange(step) + Math.max(0, dataExchange(step) - (linear + memory))
  const launching = (training.launchSecondsPerLayer * model.layers * tensor * step.context) / (step.microBatch * step.sequence)
  const busy = linear + attention + memory + exchange + launching
  const bubble = (pipeline - 1) / (Math.max(1, step.microBatches) * (pipeline > 1 ? 4 : 1) + pipeline - 1)
  const scale = Math.max(0.75, 1 - training.lossPerDoubling * Math.max(0, Math.log2(step.count / 64)))
  const total = busy / (1 - bubble) / scale
  return { linear, attention, memory, exchange, waiting: total - busy, total }
}

/** Four all-reduces of a token's hidden vector in each layer, in accelerator seconds over the whole group. */
function tensorExchange({ model, accelerator, tensor }: TrainStep): number {
  if (tensor <= 1) return 0
  const bytes = 4 * 2 * model.hidden * 2 * ((tensor - 1) / tensor) * model.layers
  return (tensor * training.unhiddenReduce * bytes) / (linkBytesPerSecond(accelerator, tensor) * training.link)
}

/** Sending a token to its experts and back, forward and backward. */
function expertExchange({ model, accelerator, count }: TrainStep): number {
  if (model.experts === undefined || count <= 1) return 0
  const bytes = 4 * 2 * model.hidden * model.experts.perToken * model.layers
  const group = Math.min(count, model.experts.count, Math.max(8, scaleUpDomain(accelerator) >= 64 ? 64 : 16))
  return (training.unhiddenExperts * bytes) / (linkBytesPerSecond(accelerator, group) * training.link)
}

/**
 * Weights gathered and gradients reduced between data-parallel ranks: for each micro-batch when weights are sharded (ZeRO-3), once a
 * step otherwise. It runs beside the calculation, so only what is longer than that counts.
 */
function dataExchange({
  model,
  accelerator,
  count,
  tensor,
  pipeline,
  context,
  data,
  sharding,
  sequence,
  microBatch,
  microBatches,
  method,
}: TrainStep): number {
  if (data * context <= 1 || method !== 'full') return 0
  const own = (model.paramsB * 1e9) / (tensor * pipeline)
  const tokens = (microBatch * sequence) / context
  const bytes = sharding === 'zero3' ? (6 * own) / tokens : (4 * own) / (tokens * microBatches)
  return (tensor * pipeline * bytes) / (linkBytesPerSecond(accelerator, count) * training.link)
}
