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
 * Source: ZeRO (arXiv 1910.02054) K = 12; sizing method section 2
 */
export function stateBytes(precision: Precision, optimizer: Optimizer, pure: boolean): StateBytes {
  const wide = precision === 'fp32' || precision === 'tf32'
  const weight = wide ? 4 : 2
  const master = wide || pure ? 0 : 4
  const moment = pure && !wide ? 2 : 4
  switch (optimizer) {
    case 'adam': return { weight, gradient: weight, optimizer: master + 2 * moment }
    case 'adam-8bit': return { weight, gradient: weight, optimizer: master + 2 }
    case 'sgd-momentum': case 'muon': return { weight, gradient: weight, optimizer: master + moment }
    case 'adafactor': return { weight, gradient: weight, optimizer: master + 0.1 }
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
    case 'none': return parameters * (weight + gradient + optimizer)
    case 'zero1': return parameters * (weight + gradient + optimizer / ranks)
    case 'zero2': return parameters * (weight + (gradient + optimizer) / ranks)
    case 'zero3': return (parameters * (weight + gradient + optimizer)) / ranks
  }
}
