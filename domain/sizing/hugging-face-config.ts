import { z } from 'zod'
import { failed, ok, type Result } from '../design/problem.ts'
import type { ArchitectureNumbers } from './architecture.ts'

const count = z.number().int().positive().max(1e9)
const some = count.nullish()
/** The parts of a config.json that give the shape; families name them differently. */
const Config = z.looseObject({
  model_type: z.string().max(200).nullish(),
  _name_or_path: z.string().max(500).nullish(),
  architectures: z.array(z.string().max(200)).nullish(),
  num_hidden_layers: some,
  n_layer: some,
  n_layers: some,
  num_layers: some,
  hidden_size: some,
  n_embd: some,
  d_model: some,
  intermediate_size: some,
  n_inner: some,
  ffn_dim: some,
  d_ff: some,
  ffn_hidden_size: some,
  num_attention_heads: some,
  n_head: some,
  n_heads: some,
  num_key_value_heads: some,
  num_kv_heads: some,
  multi_query: z.boolean().nullish(),
  head_dim: some,
  vocab_size: some,
  max_position_embeddings: some,
  n_positions: some,
  max_seq_len: some,
  kv_lora_rank: some,
  qk_rope_head_dim: some,
  num_local_experts: some,
  num_experts: some,
  n_routed_experts: some,
  num_experts_per_tok: some,
  n_shared_experts: z.number().int().nonnegative().nullish(),
  moe_intermediate_size: some,
  sliding_window: some,
  layer_types: z.array(z.string().max(100)).max(10_000).nullish(),
  full_attention_interval: some,
  tie_word_embeddings: z.boolean().nullish(),
  text_config: z.unknown().optional(),
  llm_config: z.unknown().optional(),
})
type Config = z.infer<typeof Config>

const first = (...values: (number | null | undefined)[]): number | undefined => values.find((value): value is number => typeof value === 'number')

/**
 * The architecture in the value of a Hugging Face config.json. Nothing is fetched; what the file does not say (the parameter count)
 * is counted from the widths.
 */
export function readConfig(value: unknown, at = 'model'): Result<ArchitectureNumbers> {
  const parsed = Config.safeParse(value)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    return failed({
      code: 'sizing/bad-config',
      at,
      message: `This config.json cannot be read: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}.`,
      hint: 'Give the config.json of a transformer, or its architecture numbers.',
    })
  }
  const outer = parsed.data
  const inner = outer.text_config ?? outer.llm_config
  if (typeof inner === 'object' && inner !== null && first(outer.num_hidden_layers, outer.hidden_size) === undefined)
    return readConfig({ model_type: outer.model_type, ...inner }, at)
  const [layers, hidden] = [
    first(outer.num_hidden_layers, outer.n_layer, outer.n_layers, outer.num_layers),
    first(outer.hidden_size, outer.n_embd, outer.d_model),
  ]
  if (layers === undefined || hidden === undefined)
    return failed({
      code: 'sizing/bad-config',
      at,
      message: 'This config.json names no layers and no hidden size.',
      hint: 'Give the config.json of a transformer (num_hidden_layers, hidden_size), or its architecture numbers.',
    })
  return ok({ layers, hidden, ...widths(outer, hidden), ...windows(outer, layers), source: 'config.json as given' })
}

function widths(config: Config, hidden: number): ArchitectureNumbers {
  const heads = first(config.num_attention_heads, config.n_head, config.n_heads)
  const experts = first(config.n_routed_experts, config.num_local_experts, config.num_experts)
  return {
    name: config._name_or_path ?? config.model_type ?? undefined,
    heads,
    kvHeads: first(config.num_key_value_heads, config.num_kv_heads) ?? (config.multi_query === true ? 1 : heads),
    headDim: first(config.head_dim) ?? (heads === undefined ? undefined : hidden / heads),
    ffn: first(config.intermediate_size, config.n_inner, config.ffn_dim, config.d_ff, config.ffn_hidden_size) ?? 4 * hidden,
    vocab: first(config.vocab_size),
    context: first(config.max_position_embeddings, config.n_positions, config.max_seq_len),
    kvLoraRank: first(config.kv_lora_rank),
    ropeDim: first(config.qk_rope_head_dim),
    experts,
    expertsPerToken: first(config.num_experts_per_tok),
    sharedExperts: config.n_shared_experts ?? undefined,
    moeFfn: experts === undefined ? undefined : first(config.moe_intermediate_size, config.intermediate_size),
  }
}

/** Layers with a window or a constant state, where the file lists them. */
function windows(config: Config, layers: number): ArchitectureNumbers {
  const window = first(config.sliding_window)
  if (config.layer_types != null) {
    const full = config.layer_types.filter((kind) => kind === 'full_attention' || kind === 'attention').length
    return full === layers
      ? {}
      : {
          fullAttentionLayers: full,
          windowTokens: config.layer_types.some((kind) => kind.includes('sliding') || kind.includes('chunked')) ? (window ?? 4096) : 0,
        }
  }
  if (first(config.full_attention_interval) !== undefined)
    return { fullAttentionLayers: Math.floor(layers / (config.full_attention_interval ?? layers)), windowTokens: 0 }
  return {}
}
