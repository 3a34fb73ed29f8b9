import type { Architecture } from './architecture.ts'

/** Bytes that one token adds to the cache of one layer: keys and values of every KV head, or the latent of MLA. */
export const kvBytesPerTokenAndLayer = (model: Architecture, bytes: number): number =>
  model.latent === undefined ? 2 * model.kvHeads * model.headDim * bytes : (model.latent.rank + model.latent.rope) * bytes

/**
 * Memory the attention cache of one request takes.
 * Full-attention layers grow with every token; sliding layers stop at their window; linear and state-space layers keep a constant state, counted 0.
 * @param tokens prompt and answer together
 * @param bytes 2 for bf16, 1 for fp8
 * @returns bytes, exact; Llama-3-70B at 32 x 4,096 tokens in bf16 takes 42,949,672,960
 * Source: 2 L k d bytes a token (MHA, GQA, MQA); L (rank + rope) bytes for MLA, DeepSeek-V3 70,272 (arXiv 2505.09343)
 */
export function kvCacheBytes(model: Architecture, tokens: number, bytes: number): number {
  const windowed = model.layers - model.fullAttentionLayers
  return kvBytesPerTokenAndLayer(model, bytes) * (model.fullAttentionLayers * tokens + windowed * Math.min(tokens, model.windowTokens))
}

/** Bytes a token takes while every layer still grows, which is what model papers report. */
export const kvBytesPerToken = (model: Architecture, bytes: number): number =>
  kvBytesPerTokenAndLayer(model, bytes) * (model.windowTokens > 0 ? model.layers : model.fullAttentionLayers)

/** How often the cache is stored over a group of tensor-parallel accelerators: once, unless there are fewer KV heads than accelerators. MLA's latent is kept whole by each. */
export const kvCopies = (model: Architecture, tensorParallel: number): number =>
  model.latent === undefined ? Math.max(1, tensorParallel / model.kvHeads) : tensorParallel
