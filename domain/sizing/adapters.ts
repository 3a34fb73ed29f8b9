import type { Architecture } from './architecture.ts'

/** Parameters of low-rank adapters on every linear layer: r (in + out) for each. Rank 16 on Llama 3 8B makes 42 million. */
export function adapterParameters(model: Architecture, rank = 16): number {
  const { hidden, heads, kvHeads, headDim, ffn, layers } = model
  const attention = 2 * (hidden + heads * headDim) + 2 * (hidden + kvHeads * headDim)
  return layers * rank * (attention + 3 * (hidden + ffn))
}

/** Bytes a frozen parameter takes in 4-bit NormalFloat with doubly quantised scales (QLoRA, arXiv 2305.14314). */
const bytesPerNormalFloat = 0.516

/**
 * Model states of adapter training in bytes: the frozen model and 16 bytes for each adapter parameter (mixed Adam).
 * QLoRA keeps embeddings in 16 bit and unpacks one matrix at a time, the feed-forward's at most.
 */
export function adapterStateBytes(model: Architecture, method: 'lora' | 'qlora'): { frozen: number; trained: number } {
  const all = model.paramsB * 1e9
  const trained = 16 * adapterParameters(model)
  if (method === 'lora') return { frozen: 2 * all, trained }
  const embeddings = Math.min(all / 2, 2 * model.vocab * model.hidden)
  const oneMatrix = Math.min((all - embeddings) / model.layers, model.hidden * (model.experts?.width ?? model.ffn))
  return { frozen: bytesPerNormalFloat * (all - embeddings) + 2 * embeddings + 2 * oneMatrix, trained }
}
