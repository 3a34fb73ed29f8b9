import { type ConfigFields, first } from './fields.ts'

/** How many layers of a model attend to everything, to a window, or keep a state of constant size; and the window. */
export type LayerKinds = { full: number; windowed: number; stateful: number; windowTokens: number }

const kinds = (layers: number, full: number, windowTokens = 0): LayerKinds => ({
  full,
  windowed: windowTokens > 0 ? layers - full : 0,
  stateful: windowTokens > 0 ? 0 : layers - full,
  windowTokens: windowTokens > 0 && full < layers ? windowTokens : 0,
})
const periodic = (layers: number, period: number): number => Math.floor(layers / period)
const isFull = (word: string): boolean => word === 'full_attention' || word === 'attention' || word === 'global_attention' || word === 'hybrid'
const isWindow = (word: string): boolean => /sliding|chunked|local/.test(word)

/** How often a sign stands in a pattern of layers such as `M-M*E`. */
export const occurs = (pattern: string, sign: string): number => pattern.split(sign).length - 1

/** Layers by their kind, as families say it: a list, a period, a pattern, or a window for all of them. */
export function layerKinds(config: ConfigFields, layers: number): LayerKinds {
  const type = config.model_type ?? ''
  const window = first(config.sliding_window, config.attention_chunk_size, config.local_attention)
  if (config.layer_types != null && config.layer_types.length > 0) {
    const full = config.layer_types.filter(isFull).length
    return kinds(layers, full, config.layer_types.some(isWindow) ? (window ?? 4096) : 0)
  }
  if (typeof config.hybrid_override_pattern === 'string') {
    return { ...kinds(layers, occurs(config.hybrid_override_pattern, '*')), stateful: occurs(config.hybrid_override_pattern, 'M') }
  }
  if (config.attn_layer_indices != null) return kinds(layers, config.attn_layer_indices.length)
  if (config.attn_type_list != null) return kinds(layers, config.attn_type_list.filter((each) => each === 1).length)
  if (/^(falcon_)?mamba|^mamba|rwkv/.test(type)) return kinds(layers, 0)
  if (config.attn_layer_period != null) return kinds(layers, periodic(layers, config.attn_layer_period))
  if (config.full_attention_interval != null) return kinds(layers, periodic(layers, config.full_attention_interval))
  if (config.global_attn_every_n_layers != null) return kinds(layers, Math.ceil(layers / config.global_attn_every_n_layers), window ?? 128)
  if (window === undefined || config.use_sliding_window === false) return kinds(layers, layers)
  if (config.no_rope_layers != null && config.attention_chunk_size != null)
    return kinds(layers, config.no_rope_layers.length === 0 ? periodic(layers, 4) : config.no_rope_layers.filter((each) => each === 0).length, window)
  const pattern =
    first(config.sliding_window_pattern, config._sliding_window_pattern) ??
    (type.startsWith('gemma2') ? 2 : type.startsWith('gemma3') ? 6 : type.startsWith('llama4') || type.startsWith('cohere2') ? 4 : undefined)
  if (pattern !== undefined) return kinds(layers, periodic(layers, pattern), window)
  if (config.max_window_layers != null && type.startsWith('qwen')) return kinds(layers, Math.min(layers, config.max_window_layers), window)
  const context = first(config.max_position_embeddings)
  return context !== undefined && window >= context ? kinds(layers, layers) : kinds(layers, 0, window)
}
