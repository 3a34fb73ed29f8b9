import type { Blocks, Experts } from './blocks.ts'
import type { LayerKinds } from './layers.ts'
import type { StateLayer } from './states.ts'

export type CountedShape = {
  layers: number
  hidden: number
  heads: number
  kvHeads: number
  headDim: number
  vocab: number
  blocks: Blocks
  experts: Experts | undefined
  latent: { rank: number; rope: number; query: number | undefined; nope: number; value: number } | undefined
  kinds: LayerKinds
  state: StateLayer | undefined
  /** Of all layers, those of a decoder that also attends to an encoder. */
  decoderLayers: number
  /** Layers that are nothing but a feed-forward block, where blocks stand apart from attention. */
  separateBlocks: number | undefined
  /** Layers without any feed-forward block. */
  blockless: boolean
}

/** Parameters of one attention: queries, keys, values and output; latent attention through its narrow middle. */
function attention({ hidden, heads, kvHeads, headDim, latent, blocks }: CountedShape): number {
  if (latent !== undefined) {
    const query = heads * (latent.nope + latent.rope)
    const asking = latent.query === undefined ? hidden * query : latent.query * (hidden + query)
    return asking + hidden * (latent.rank + latent.rope) + latent.rank * heads * (latent.nope + latent.value) + heads * latent.value * hidden
  }
  const biases = blocks.gated ? 0 : (heads + 2 * kvHeads) * headDim + hidden
  return hidden * headDim * (2 * heads + 2 * kvHeads) + biases
}

/** Parameters of a model, all of them and those one token uses, from its widths. Norms are counted, biases where the family has them. */
export function countParameters(shape: CountedShape): { all: number; used: number } {
  const { layers, hidden, vocab, blocks, experts, kinds, state } = shape
  const matrices = blocks.gated ? 3 : 2
  const dense = matrices * hidden * blocks.denseFfn + (blocks.gated ? 0 : blocks.denseFfn + hidden)
  const one = experts === undefined ? 0 : matrices * hidden * experts.width
  const beside = experts === undefined ? 0 : matrices * hidden * experts.sharedWidth + hidden * experts.count
  const sparseLayers = experts?.sparseLayers ?? 0
  const denseLayers = shape.blockless ? 0 : (shape.separateBlocks ?? layers - sparseLayers)
  const mixing = (kinds.full + kinds.windowed + shape.decoderLayers) * attention(shape) + kinds.stateful * (state?.parameters ?? 0)
  const norms = layers * hidden * (blocks.gated ? 2 : 4) + hidden
  const words = vocab * hidden * (blocks.tied ? 1 : 2) + blocks.places * hidden
  const common = mixing + denseLayers * dense + sparseLayers * beside + norms + words
  return { all: common + sparseLayers * one * (experts?.count ?? 0), used: common + sparseLayers * one * (experts?.perToken ?? 0) }
}
