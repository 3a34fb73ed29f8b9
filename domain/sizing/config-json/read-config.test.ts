import { describe, expect, it } from 'vitest'
import { sizeWorkload } from '../size-workload.ts'
import { published } from './published.data.ts'
import { readConfig } from './read-config.ts'

describe('a config.json', () => {
  it.each(published)('of %s gives the published parameters and the exact cache', (_, config, paramsB, activeB, kvBytes) => {
    const read = readConfig(config)
    if (!read.ok) throw new Error(JSON.stringify(read.problems))
    expect(Math.abs((read.value.paramsB ?? 0) / paramsB - 1)).toBeLessThan(0.03)
    expect(Math.abs((read.value.activeParamsB ?? 0) / activeB - 1)).toBeLessThan(0.2)
    const sized = sizeWorkload({ task: 'inference', model: config, accelerator: 'H200', count: 8, kvPrecision: 'bf16', outputTokens: 64 })
    if (!sized.ok) throw new Error(JSON.stringify(sized.problems))
    if (sized.value.metrics.kvBytesPerToken !== undefined) expect(sized.value.metrics.kvBytesPerToken).toBe(kvBytes)
  })

  it('that is quantised is served in its own format', () => {
    const [, config] = published.find(([name]) => name === 'gpt-oss-20b') ?? []
    const sized = sizeWorkload({ task: 'inference', model: config, accelerator: 'H100' })
    expect(sized.ok && sized.value.choices.find(({ what }) => what === 'precision')?.chosen).toBe('fp4')
  })

  it.each([
    [{ peft_type: 'LORA', base_model_name_or_path: 'x', r: 16 }, /LoRA adapter/],
    [{ _class_name: 'UNet2DConditionModel', sample_size: 128 }, /diffusion/],
    [{ model_type: 'resnet', depths: [3, 4, 6, 3] }, /no transformer/],
    [{ model_type: 'llama', num_hidden_layers: 32 }, /no hidden size/],
    [{ model_type: 'llama', num_hidden_layers: 32, hidden_size: 4096 }, /no attention heads/],
    [{ model_type: 'llama', num_hidden_layers: -1, hidden_size: 4096 }, /num_hidden_layers/],
    [{ model_type: 'llama', num_hidden_layers: 2, hidden_size: 64, num_attention_heads: 2, num_key_value_heads: 4 }, /key heads/],
    [
      { model_type: 'mixtral', num_hidden_layers: 2, hidden_size: 64, num_attention_heads: 2, num_local_experts: 2, num_experts_per_tok: 4 },
      /4 of 2 experts/,
    ],
    [{ model_type: 'llama', num_hidden_layers: 'many', hidden_size: 4096 }, /num_hidden_layers/],
  ])('of another kind is refused with what it seems to be: %j', (config, message) => {
    const read = readConfig(config)
    expect(read.ok ? '' : read.problems[0]?.message).toMatch(message)
    expect(sizeWorkload({ task: 'inference', model: config }).ok).toBe(false)
  })
})
