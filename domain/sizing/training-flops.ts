import type { Architecture } from './architecture.ts'

/**
 * Operations of attention scores for one trained token, forward and backward: 6 L a d s with a causal mask, twice that without.
 * Layers with a window see at most the window.
 */
export function attentionFlopsPerToken(model: Architecture, sequence: number): number {
  const windowed = model.layers - model.fullAttentionLayers
  const seen = model.fullAttentionLayers * sequence + windowed * Math.min(sequence, 2 * model.windowTokens)
  return (model.causal ? 6 : 12) * model.heads * model.headDim * seen
}

/**
 * Operations for one trained token. Full training does 6 a parameter used (2 forward, 4 backward); adapters spare the weight
 * gradients of what is frozen and do 4.
 * Source: sizing method section 1; Korthikanti 2022 (arXiv 2205.05198)
 */
export const trainingFlopsPerToken = (
  model: Architecture,
  sequence: number,
  method: 'full' | 'lora' | 'qlora',
): { linear: number; attention: number } => ({
  linear: (method === 'full' ? 6 : 4) * model.activeParamsB * 1e9,
  attention: attentionFlopsPerToken(model, sequence),
})
