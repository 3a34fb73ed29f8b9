import { type ConfigFields, first } from './fields.ts'
import { occurs } from './layers.ts'

/** Families whose feed-forward block is two matrices with biases rather than three without. */
const plainBlocks =
  /^(gpt2|gpt_neo|gpt_neox|gptj|gpt_bigcode|codegen|bloom|opt|falcon|RefinedWeb|mpt|phi$|phi-msft|bert|roberta|xlm-roberta|camembert|distilbert|electra|deberta|mpnet|albert|starcoder2|vit|clip|siglip|dinov2|beit|whisper|wav2vec2|hubert|nemotron|persimmon|nomic_bert|layoutlm|esm)/
/** Families that use one matrix for words in and out where the file does not say. */
const tied =
  /^(gemma|gpt2|gpt_bigcode|bloom|opt|mpt|t5|mt5|falcon$|RefinedWeb|bert|roberta|xlm-roberta|camembert|distilbert|electra|deberta|mpnet|albert|cohere|whisper|mamba|bart|nomic_bert|modernbert)/
/** Families that read both ways and write no text. */
export const encoders =
  /^(bert|roberta|xlm-roberta|camembert|distilbert|electra|deberta|mpnet|albert|modernbert|nomic_bert|new|vit|clip|siglip|dinov2|beit|wav2vec2|hubert|layoutlm|esm)/
/** Families with a learned vector for each position. */
const learnedPlaces = /^(gpt2|gpt_bigcode|opt|bert|roberta|xlm-roberta|camembert|distilbert|electra|mpnet|albert|vit|clip|whisper|gpt_neo$)/

export type Blocks = { gated: boolean; tied: boolean; ffn: number; denseFfn: number; places: number }

/** The feed-forward block: its inner width, and how many matrices it is. */
export function blocksOf(config: ConfigFields, hidden: number): Blocks {
  const type = config.model_type ?? ''
  const gated = config.feed_forward_proj == null ? !plainBlocks.test(type) && !/^(t5|mt5)/.test(type) : config.feed_forward_proj.startsWith('gated')
  const ffn =
    first(
      config.intermediate_size,
      config.n_inner,
      config.ffn_dim,
      config.d_ff,
      config.ffn_hidden_size,
      config.encoder_ffn_dim,
      config.ffn_config?.ffn_hidden_size,
    ) ?? Math.round(hidden * (config.expansion_ratio ?? 4))
  const learned = learnedPlaces.test(type)
  return {
    gated,
    tied: config.tie_word_embeddings ?? tied.test(type),
    ffn,
    denseFfn: config.intermediate_size_mlp ?? ffn,
    places: learned ? (first(config.max_position_embeddings, config.n_positions) ?? 0) : 0,
  }
}

export type Experts = { count: number; perToken: number; shared: number; width: number; sparseLayers: number; sharedWidth: number }

/** Experts of a sparse model, and how many of its layers have them; undefined for a dense model. */
export function expertsOf(config: ConfigFields, layers: number, ffn: number): Experts | undefined {
  const count = first(config.n_routed_experts, config.num_local_experts, config.num_experts, config.ffn_config?.moe_num_experts)
  if (count === undefined || count === 1) return undefined
  const width = first(config.moe_intermediate_size, config.ffn_config?.ffn_hidden_size) ?? ffn
  const said = config.n_shared_experts ?? undefined
  const llama4 = config.model_type?.startsWith('llama4') === true
  const sharedWidth =
    first(config.shared_expert_intermediate_size, config.moe_shared_expert_intermediate_size, config.shared_intermediate_size) ??
    (said ?? (llama4 ? 1 : 0)) * width
  const step = first(config.decoder_sparse_step, config.interleave_moe_layer_step, config.expert_layer_period) ?? 1
  const pattern = config.hybrid_override_pattern
  const sparse =
    typeof pattern === 'string'
      ? occurs(pattern, 'E') || layers
      : Math.floor((layers - (config.first_k_dense_replace ?? 0)) / step) - (config.mlp_only_layers?.length ?? 0)
  return {
    count,
    perToken: first(config.num_experts_per_tok, config.num_experts_per_token, config.moe_topk, config.ffn_config?.moe_top_k) ?? 2,
    shared: Math.round(sharedWidth / width),
    width,
    sparseLayers: Math.max(0, sparse),
    sharedWidth,
  }
}
