import { activationBytes, logitBytes, type Recompute } from './activations.ts'
import { adapterStateBytes } from './adapters.ts'
import type { Architecture } from './architecture.ts'
import { modelStateBytes, type Sharding, type StateBytes } from './model-states.ts'

export type TrainingCut = {
  tensor: number
  pipeline: number
  context: number
  expert: number
  data: number
  sharding: Sharding
  microBatch: number
  recompute: Recompute
  /** The loss is taken over the vocabulary piece by piece, as trainers of adapters do where memory is short. */
  chunkedLoss?: boolean
}

/** Context and kernels on each accelerator, and communication buffers where there are several, GB. Source: sizing method section 2. */
export const fixedGB = { alone: 1.5, joined: 3 } as const
/** Pieces of a loss that is taken piece by piece. Source: sizing method section 2 (fused cross-entropy removes the scores) */
const lossPieces = 8
/** Share that allocation wastes. */
const fragmentation = 0.07
/** Share of memory that a run may fill before it fails now and then. */
export const trainingFill = 0.94

export type MemoryNeed = { statesGB: number; activationsGB: number; logitsGB: number; gatheredGB: number; peakGB: number }

/** Parameters on one accelerator's tensor, pipeline and expert shard. */
function shardParameters(model: Architecture, cut: TrainingCut): number {
  const all = model.paramsB * 1e9
  const { experts } = model
  const inExperts = experts === undefined ? 0 : Math.min(0.98 * all, 3 * model.hidden * experts.width * experts.count * model.layers)
  return ((all - inExperts) / cut.tensor + inExperts / Math.max(cut.tensor, cut.expert)) / cut.pipeline
}

/** GB on the busiest accelerator: states by recipe and sharding, activations, vocabulary scores, gathered layers and fixed parts. */
export function trainingMemory(
  model: Architecture,
  bytes: StateBytes,
  method: 'full' | 'lora' | 'qlora',
  sequence: number,
  cut: TrainingCut,
): MemoryNeed {
  const tokens = cut.microBatch * sequence
  const shards = cut.tensor * cut.context
  const ranks = Math.max(1, cut.data * cut.context)
  const own = shardParameters(model, cut)
  const states = method === 'full' ? modelStateBytes(own, bytes, cut.sharding, ranks) : adapterBytes(model, method, cut, ranks)
  const gathered = cut.sharding === 'zero3' && ranks > 1 && method === 'full' ? (2 * bytes.weight * own) / (model.layers / cut.pipeline) : 0
  const layers = Math.ceil(model.layers / cut.pipeline)
  const activations = activationBytes(model, tokens, layers, Math.max(1, cut.pipeline), shards, cut.recompute)
  const logits = logitBytes(model, tokens, shards) / (cut.chunkedLoss === true ? lossPieces : 1)
  const peak =
    states + (activations + logits + gathered) * (1 + fragmentation) + (ranks * cut.tensor * cut.pipeline > 1 ? fixedGB.joined : fixedGB.alone) * 1e9
  return { statesGB: states / 1e9, activationsGB: activations / 1e9, logitsGB: logits / 1e9, gatheredGB: gathered / 1e9, peakGB: peak / 1e9 }
}

function adapterBytes(model: Architecture, method: 'lora' | 'qlora', cut: TrainingCut, ranks: number): number {
  const { frozen, trained } = adapterStateBytes(model, method)
  const shards = cut.tensor * cut.pipeline
  return cut.sharding === 'zero3' ? (frozen + trained) / (shards * ranks) : (frozen + trained) / shards
}
