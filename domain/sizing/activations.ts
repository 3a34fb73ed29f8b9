import type { Architecture } from './architecture.ts'

export type Recompute = 'none' | 'selective' | 'full'

/** Bytes one token leaves in one layer for the backward pass, in 16 bit: 2 (4h + (a + 2k) d + a d + 3 f); experts count those a token uses and their copies of it. */
export function activationBytesPerTokenAndLayer(model: Architecture): number {
  const { hidden, heads, kvHeads, headDim, experts, ffn, latent } = model
  const attention = latent === undefined ? (2 * heads + 2 * kvHeads) * headDim : 3 * heads * headDim + latent.rank + latent.rope
  const blocks = experts === undefined ? 3 * ffn : (experts.perToken + experts.shared) * (3 * experts.width + hidden)
  return 2 * (4 * hidden + attention + blocks)
}

/** What selective recomputation leaves of it: the outputs of matrix products stay, what is cheap is made again. */
const selectiveShare = 0.45

/**
 * Memory of activations on one accelerator in the busiest pipeline stage.
 * @param tokens of one micro-batch
 * @param inFlight micro-batches a stage holds at once (the pipeline's depth; 1 without one)
 * @param shards accelerators that split a layer's activations (tensor with sequence parallel, times context parallel)
 * @returns bytes
 * Source: Korthikanti 2022 (arXiv 2205.05198), in the form for grouped heads and gated blocks of sizing method section 2
 */
export function activationBytes(
  model: Architecture,
  tokens: number,
  layersOnStage: number,
  inFlight: number,
  shards: number,
  recompute: Recompute,
): number {
  const layer = (activationBytesPerTokenAndLayer(model) * tokens) / shards
  const kept = (2 * model.hidden * tokens) / shards
  switch (recompute) {
    case 'none':
      return layer * layersOnStage * inFlight
    case 'selective':
      return layer * selectiveShare * layersOnStage * inFlight
    case 'full':
      return kept * layersOnStage * inFlight + layer
  }
}

/** Bytes of the scores over the vocabulary: 16-bit scores, 32-bit copy, 32-bit log-probabilities and their gradient. */
export const logitBytes = (model: Architecture, tokens: number, shards: number): number => (14 * tokens * model.vocab) / shards
