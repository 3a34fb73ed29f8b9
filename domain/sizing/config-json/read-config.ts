import { failed, ok, type Problem, type Result } from '../../design/problem.ts'
import { type ArchitectureNumbers, configSource } from '../architecture-numbers.ts'
import { blocksOf, encoders, expertsOf } from './blocks.ts'
import { countParameters } from './count-parameters.ts'
import { ConfigFields, first } from './fields.ts'
import { layerKinds, occurs } from './layers.ts'
import { stateLayer } from './states.ts'

/**
 * The architecture in the value of a Hugging Face config.json: depth, widths, heads, experts, windows, states, and the parameters counted
 * from them, as no config.json says how many there are. Nothing is fetched.
 * @returns problems with code `sizing/bad-config` for a file of another kind, with what it seems to be
 */
export function readConfig(value: unknown, at = 'model'): Result<ArchitectureNumbers> {
  const parsed = ConfigFields.safeParse(value)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    return failed(bad(at, `${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`.trim()))
  }
  const outer = parsed.data
  const inner = [outer.text_config, outer.llm_config, outer.language_config, outer.thinker_config].find(
    (each) => typeof each === 'object' && each !== null,
  )
  const [layers, hidden] = [depthOf(outer), widthOf(outer)]
  if (inner !== undefined && (layers === undefined || hidden === undefined)) {
    const kept = {
      model_type: outer.model_type,
      ...(outer.tie_word_embeddings == null ? {} : { tie_word_embeddings: outer.tie_word_embeddings }),
      ...(outer.quantization_config == null ? {} : { quantization_config: outer.quantization_config }),
    }
    return withPictures(readConfig({ ...kept, ...usualOf(inner), ...inner }, at), outer.vision_config)
  }
  const other = anotherKind(outer)
  if (other !== undefined) return failed(bad(at, other))
  if (layers === undefined || hidden === undefined) return failed(bad(at, `it names no ${layers === undefined ? 'layers' : 'hidden size'}`))
  return shapeOf(outer, layers, hidden, at)
}

/** Numbers that a family leaves out of its file where they are the class's own. */
const familyNumbers: Readonly<Record<string, object>> = {
  gemma3_text: { num_attention_heads: 8, num_key_value_heads: 4, head_dim: 256, vocab_size: 262_208, sliding_window: 4096 },
}
const usualOf = (inner: object): object =>
  'model_type' in inner && typeof inner.model_type === 'string' ? (familyNumbers[inner.model_type] ?? {}) : {}

/** The tower that reads pictures counts among the parameters; it keeps no cache. */
function withPictures(text: Result<ArchitectureNumbers>, tower: unknown): Result<ArchitectureNumbers> {
  const seen = typeof tower === 'object' && tower !== null ? readConfig({ model_type: 'vit', ...tower }) : undefined
  if (!text.ok || seen === undefined || !seen.ok) return text
  const more = seen.value.paramsB ?? 0
  return ok({ ...text.value, paramsB: (text.value.paramsB ?? 0) + more, activeParamsB: (text.value.activeParamsB ?? 0) + more })
}

const depthOf = (config: ConfigFields): number | undefined =>
  first(config.num_hidden_layers, config.n_layer, config.n_layers, config.num_layers, config.encoder_layers) === undefined
    ? undefined
    : (first(config.num_hidden_layers, config.n_layer, config.n_layers, config.num_layers, config.encoder_layers) ?? 0) + decoderLayers(config)
const widthOf = (config: ConfigFields): number | undefined => first(config.hidden_size, config.n_embd, config.n_embed, config.d_model)

/** Layers of the decoder beside those of the encoder: T5, BART, Whisper. */
const decoderLayers = (config: ConfigFields): number =>
  /^(t5|mt5|umt5)/.test(config.model_type ?? '')
    ? (first(config.num_decoder_layers, config.num_layers) ?? 0)
    : config.is_encoder_decoder === true || config.model_type === 'whisper'
      ? (config.decoder_layers ?? 0)
      : 0

function anotherKind(config: ConfigFields): string | undefined {
  if (config.peft_type != null) return 'it is the adapter_config.json of a LoRA adapter, not of a model'
  if (config._class_name != null) return `it describes a ${config._class_name} of a diffusion pipeline`
  if (/resnet|convnext|efficientnet|unet/i.test(config.model_type ?? ''))
    return `a ${config.model_type} is no transformer: its num_hidden_layers and hidden_size do not give its work`
  return undefined
}

const bad = (at: string, why: string): Problem => ({
  code: 'sizing/bad-config',
  at,
  message: `This config.json cannot be sized: ${why}.`,
  hint: 'Give the config.json of a transformer (num_hidden_layers, hidden_size, num_attention_heads), or its architecture numbers.',
})

function shapeOf(config: ConfigFields, layers: number, hidden: number, at: string): Result<ArchitectureNumbers> {
  const type = config.model_type ?? ''
  const kinds = layerKinds(config, layers)
  const heads =
    first(config.num_attention_heads, config.n_head, config.n_heads, config.num_heads, config.encoder_attention_heads) ??
    (kinds.full + kinds.windowed === 0 ? 1 : undefined)
  if (heads === undefined) return failed(bad(at, 'it names no attention heads'))
  const headDim = first(config.head_dim, config.d_kv, config.kv_channels) ?? hidden / heads
  const kvHeads = keyHeads(config, heads)
  if (kvHeads > heads) return failed(bad(at, `it has ${kvHeads} key heads for ${heads} heads`))
  const blocks = blocksOf(config, hidden)
  const experts = expertsOf(config, layers, blocks.ffn)
  if (experts !== undefined && experts.perToken > experts.count)
    return failed(bad(at, `each token goes to ${experts.perToken} of ${experts.count} experts`))
  const latent =
    config.kv_lora_rank == null
      ? undefined
      : {
          rank: config.kv_lora_rank,
          rope: config.qk_rope_head_dim ?? 64,
          query: config.q_lora_rank ?? undefined,
          nope: config.qk_nope_head_dim ?? 128,
          value: config.v_head_dim ?? 128,
        }
  const state = kinds.stateful > 0 ? stateLayer(config, hidden) : undefined
  const vocab = first(config.padded_vocab_size, config.vocab_size) ?? 0
  const counted = countParameters({
    layers,
    hidden,
    heads,
    kvHeads,
    headDim,
    vocab,
    blocks,
    experts,
    latent,
    kinds,
    state,
    decoderLayers: decoderLayers(config),
    separateBlocks: typeof config.hybrid_override_pattern === 'string' ? occurs(config.hybrid_override_pattern, '-') : undefined,
    blockless: /^(falcon_)?mamba2?$/.test(type),
  })
  const bits = config.quantization_config?.bits
  const method = config.quantization_config?.quant_method ?? ''
  return ok({
    name: config._name_or_path || type || undefined,
    paramsB: counted.all / 1e9,
    activeParamsB: counted.used / 1e9,
    layers,
    hidden,
    heads,
    kvHeads,
    headDim,
    ffn: blocks.denseFfn,
    vocab: Math.max(1, vocab),
    context: first(
      config.max_position_embeddings,
      config.n_positions,
      config.n_ctx,
      config.max_seq_len,
      config.seq_length,
      config.max_source_positions,
    ),
    kvLoraRank: latent?.rank,
    ropeDim: latent?.rope,
    ...(experts === undefined
      ? {}
      : { experts: experts.count, expertsPerToken: experts.perToken, sharedExperts: experts.shared, moeFfn: experts.width }),
    fullAttentionLayers: kinds.full,
    windowTokens: kinds.windowTokens,
    stateNumbers: state === undefined ? undefined : kinds.stateful * state.stateNumbers,
    attention: encoders.test(type) ? 'bidirectional' : undefined,
    publishedPrecision: /mxfp4|nvfp4|modelopt_fp4/.test(method)
      ? 'fp4'
      : /fp8/.test(method)
        ? 'fp8'
        : bits === 4
          ? 'int4'
          : bits === 8
            ? 'int8'
            : undefined,
    source: configSource,
  })
}

/** Key and value heads as families say them; one for multi-query attention, as many as heads where nothing is said. */
function keyHeads(config: ConfigFields, heads: number): number {
  if (/^(falcon$|RefinedWeb)/.test(config.model_type ?? '') && config.new_decoder_architecture !== true)
    return config.multi_query === true ? 1 : heads
  if (config.multi_query_attention === true) return config.multi_query_group_num ?? 1
  return first(config.num_key_value_heads, config.num_kv_heads, config.attn_config?.kv_n_heads) ?? (config.multi_query === true ? 1 : heads)
}
