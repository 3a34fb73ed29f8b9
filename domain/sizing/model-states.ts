import type { Precision } from './precision.ts'

export const optimizers = ['adam', 'adam-8bit', 'sgd-momentum', 'muon', 'adafactor'] as const
export type Optimizer = (typeof optimizers)[number]
export const shardings = ['none', 'zero1', 'zero2', 'zero3'] as const
export type Sharding = (typeof shardings)[number]

/** Bytes a parameter takes as weight, as gradient and in the optimizer. */
export type StateBytes = { weight: number; gradient: number; optimizer: number }

/**
 * Bytes a parameter by recipe. Mixed precision keeps 16-bit weights and gradients beside a 32-bit master, momentum and variance (16 with Adam);
 * `pure` keeps everything in the weight's format, as fine-tuning usually does (8 with Adam in bf16).
 * @param momentBytes of each moment of the optimizer; absent = as the recipe keeps them
 * Source: ZeRO (arXiv 1910.02054) K = 12; sizing method section 2
 */
export function stateBytes(precision: Precision, optimizer: Optimizer, pure: boolean, momentBytes?: 2 | 4): StateBytes {
  const wide = precision === 'fp32' || precision === 'tf32'
  const weight = wide ? 4 : 2
  const master = wide || pure ? 0 : 4
  const moment = momentBytes ?? (pure && !wide ? 2 : 4)
  switch (optimizer) {
    case 'adam':
      return { weight, gradient: weight, optimizer: master + 2 * moment }
    case 'adam-8bit':
      return { weight, gradient: weight, optimizer: master + 2 }
    case 'sgd-momentum':
    case 'muon':
      return { weight, gradient: weight, optimizer: master + moment }
    case 'adafactor':
      return { weight, gradient: weight, optimizer: master + 0.1 }
  }
}

/**
 * Bytes of model states on one accelerator.
 * @param parameters on the accelerator's tensor and pipeline shard
 * @param ranks data-parallel accelerators that share the shard
 * @returns ZeRO-1 shares the optimizer, ZeRO-2 the gradients too, ZeRO-3 (FSDP) the weights too; 7.5e9 over 64 in mixed Adam: 120, 31.4, 16.6, 1.9 GB
 */
export function modelStateBytes(parameters: number, bytes: StateBytes, sharding: Sharding, ranks: number): number {
  const { weight, gradient, optimizer } = bytes
  switch (sharding) {
    case 'none':
      return parameters * (weight + gradient + optimizer)
    case 'zero1':
      return parameters * (weight + gradient + optimizer / ranks)
    case 'zero2':
      return parameters * (weight + (gradient + optimizer) / ranks)
    case 'zero3':
      return (parameters * (weight + gradient + optimizer)) / ranks
  }
}

/**
 * The same as DeepSpeed keeps them: ZeRO-2 holds 16-bit gradients whole until they are reduced and a 32-bit copy in the shard; ZeRO-3
 * gathers its largest layer; an optimizer on the host takes gradients with it.
 * @param largest parameters of the largest layer, usually the embedding
 * Source: DeepSpeed documentation, memory requirements: 4 N + 16 N / D, and 18 N / D + 4 x the largest layer
 */
export function deepSpeedStateBytes(
  parameters: number,
  { weight, gradient, optimizer }: StateBytes,
  sharding: Sharding,
  ranks: number,
  offloaded: boolean,
  largest: number,
): number {
  const kept = offloaded ? 0 : optimizer + 4
  switch (sharding) {
    case 'none':
      return parameters * (weight + gradient + kept)
    case 'zero1':
    case 'zero2':
      return parameters * (weight + (offloaded ? 0 : gradient) + kept / ranks)
    case 'zero3':
      return (parameters * (weight + kept)) / ranks + (weight + gradient) * largest
  }
}
