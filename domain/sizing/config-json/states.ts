import { type ConfigFields, first } from './fields.ts'

/** A state-space or linear-attention layer: its parameters, and the numbers of state it keeps for a sequence. */
export type StateLayer = { parameters: number; stateNumbers: number }

/** One layer that keeps a state instead of a cache: Mamba, Mamba 2, or gated linear attention. */
export function stateLayer(config: ConfigFields, hidden: number): StateLayer {
  if (config.linear_num_value_heads != null) {
    const keys = (config.linear_num_key_heads ?? config.linear_num_value_heads) * (config.linear_key_head_dim ?? 128)
    const values = config.linear_num_value_heads * (config.linear_value_head_dim ?? 128)
    return {
      parameters: hidden * (2 * keys + 2 * values + 2 * config.linear_num_value_heads) + values * hidden,
      stateNumbers:
        config.linear_num_value_heads * (config.linear_key_head_dim ?? 128) * (config.linear_value_head_dim ?? 128) + 3 * (2 * keys + values),
    }
  }
  const state = first(config.state_size, config.mamba_d_state, config.ssm_state_size) ?? 16
  const kernel = first(config.conv_kernel, config.mamba_d_conv) ?? 4
  const heads = first(config.mamba_num_heads, config.mamba_n_heads)
  const second = heads !== undefined || /mamba2/.test(config.model_type ?? '')
  if (second) {
    const width = heads === undefined ? (first(config.expand, config.mamba_expand) ?? 2) * hidden : heads * (first(config.mamba_head_dim) ?? 64)
    const groups = first(config.n_groups, config.mamba_n_groups) ?? 1
    const count = heads ?? width / 64
    return {
      parameters: hidden * (2 * width + 2 * groups * state + count) + (width + 2 * groups * state) * kernel + width * hidden,
      stateNumbers: width * state + (width + 2 * groups * state) * kernel,
    }
  }
  const width =
    first(config.expand, config.mamba_expand) === undefined &&
    config.intermediate_size != null &&
    /^mamba|^falcon_mamba/.test(config.model_type ?? '')
      ? config.intermediate_size
      : (first(config.expand, config.mamba_expand) ?? 2) * hidden
  const rank = typeof config.time_step_rank === 'number' ? config.time_step_rank : Math.ceil(hidden / 16)
  return {
    parameters:
      2 * hidden * width + width * (kernel + 1) + width * (rank + 2 * state) + rank * width + width + width * state + width + width * hidden,
    stateNumbers: width * (state + kernel),
  }
}
