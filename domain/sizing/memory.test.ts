import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { modelNamed } from '../catalog/find-model.ts'
import { activationBytesPerTokenAndLayer } from './activations.ts'
import { adapterParameters } from './adapters.ts'
import { type Architecture, architectureOf, completeArchitecture } from './architecture.ts'
import { kvBytesPerToken, kvCacheBytes } from './kv-cache.ts'
import { deepSpeedStateBytes, modelStateBytes, stateBytes } from './model-states.ts'
import { trainingMemoryTotal } from './training-total.ts'
import { vectorIndexGB } from './vector-index.ts'
import { weightsGB } from './weights.ts'

function model(name: string): Architecture {
  const listed = modelNamed(name)
  const architecture = listed === undefined ? undefined : architectureOf(listed)
  if (architecture === undefined) throw new Error(`${name} is not listed with its parameters`)
  return architecture
}

describe('the attention cache', () => {
  it('of Llama-3-70B at 32 x 4,096 tokens in bf16 takes 42.949672960 GB', () => {
    expect((32 * kvCacheBytes(model('Llama-3-70B'), 4096, 2)) / 1e9).toBe(42.94967296)
  })

  it.each([
    ['Llama-3.1-405B', 516_096],
    ['DeepSeek-V3', 70_272],
    ['Llama-2-7B', 524_288],
    ['StarCoder', 20_480],
    ['Mixtral-8x7B', 131_072],
  ])('of %s grows by %i bytes a token in bf16, as published', (name, bytes) => {
    expect(kvBytesPerToken(model(name), 2)).toBe(bytes)
    expect(kvCacheBytes(model(name), 1, 2)).toBe(bytes)
  })

  it('of a sliding model stops growing in its windowed layers', () => {
    const gptOss = model('gpt-oss-120b')
    const perLayer = 2 * 8 * 64 * 2
    expect(kvCacheBytes(gptOss, 100, 2)).toBe(36 * 100 * perLayer)
    expect(kvCacheBytes(gptOss, 10_000, 2)).toBe((18 * 10_000 + 18 * 128) * perLayer)
  })

  it('of a hybrid model counts its attention layers only', () => {
    expect(kvCacheBytes(model('Qwen3.5-27B'), 1000, 2)).toBe(16 * 1000 * 2 * 4 * 256 * 2)
  })

  it('never shrinks with more tokens and never passes that of full attention', () => {
    const names = ['Llama-3.1-8B', 'gpt-oss-20b', 'gemma-3-27b', 'DeepSeek-V3', 'Qwen3.5-397B', 'Llama-4-Scout']
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.nat(1_000_000), fc.nat(1_000_000), (name, a, b) => {
        const each = model(name)
        const [few, many] = [Math.min(a, b), Math.max(a, b)]
        expect(kvCacheBytes(each, few, 1)).toBeLessThanOrEqual(kvCacheBytes(each, many, 1))
        expect(kvCacheBytes(each, many, 1)).toBeLessThanOrEqual(kvCacheBytes({ ...each, fullAttentionLayers: each.layers }, many, 1))
      }),
    )
  })
})

describe('weights and model states', () => {
  it('are parameters times bytes', () => {
    expect(weightsGB(model('Llama-3.1-8B'), 'bf16')).toBeCloseTo(16.06, 10)
    expect(weightsGB(model('Llama-3.1-405B'), 'fp8')).toBeCloseTo(405.85, 10)
  })

  it('of 7.5 billion parameters over 64 ranks are those of the ZeRO paper', () => {
    const mixed = stateBytes('fp16', 'adam', false)
    const gb = (sharding: 'none' | 'zero1' | 'zero2' | 'zero3') => modelStateBytes(7.5e9, mixed, sharding, 64) / 1e9
    expect(gb('none')).toBe(120)
    expect(gb('zero1')).toBeCloseTo(31.4, 1)
    expect(gb('zero2')).toBeCloseTo(16.6, 1)
    expect(gb('zero3')).toBeCloseTo(1.9, 1)
  })

  it('of T5-3B on 8 ranks are those of the DeepSpeed manual', () => {
    const mixed = stateBytes('fp16', 'adam', false)
    expect(deepSpeedStateBytes(2.851e9, mixed, 'zero2', 8, false, 0) / 2 ** 30).toBeCloseTo(15.93, 2)
    expect(deepSpeedStateBytes(2.851e9, mixed, 'zero3', 8, true, 32_128 * 1024) / 2 ** 30).toBeCloseTo(0.79, 2)
  })

  it('take 16 bytes a parameter in mixed and in single precision, 8 kept in bf16', () => {
    const sum = ({ weight, gradient, optimizer }: ReturnType<typeof stateBytes>) => weight + gradient + optimizer
    expect([
      sum(stateBytes('bf16', 'adam', false)),
      sum(stateBytes('fp32', 'adam', false)),
      sum(stateBytes('bf16', 'adam', true)),
      sum(stateBytes('bf16', 'adam-8bit', false)),
    ]).toEqual([16, 16, 8, 10])
  })
})

describe('the rest of the memory', () => {
  it('keeps 34 bytes a token, layer and width for Llama 3 8B, as published', () => {
    expect(activationBytesPerTokenAndLayer(model('Llama-3.1-8B')) / 4096).toBeCloseTo(34, 0)
  })

  it('counts 42 million adapter parameters for Llama 3 8B at rank 16', () => {
    expect(adapterParameters(model('Llama-3.1-8B')) / 1e6).toBeCloseTo(41.9, 1)
  })

  it('of a whole run are its states, and buffers on each accelerator where it takes several', () => {
    const total = (name: string, method: 'full' | 'lora' | 'qlora', bytes = stateBytes('bf16', 'adam', true)) =>
      trainingMemoryTotal(model(name), bytes, method, undefined)
    expect(total('Llama-3.1-8B', 'full')).toMatchObject({ accelerators: 1 })
    expect(total('Llama-3.1-8B', 'full').totalGB).toBeCloseTo(64.24, 10)
    expect(total('Llama-3.1-405B', 'lora').totalGB).toBeCloseTo(total('Llama-3.1-405B', 'lora').statesGB + 16 * 3, 6)
    expect(total('LLaMA-1-65B', 'full', stateBytes('bf16', 'adam', true, 4)).statesGB).toBeCloseTo(12 * 65.2, 6)
  })

  it('keeps experts of models published in 4 bits at 4.25 bits and the rest at 16, as their files do', () => {
    expect(weightsGB(model('gpt-oss-20b'), 'fp4')).toBeCloseTo(13.8, 0)
    expect(weightsGB(model('gpt-oss-120b'), 'fp4')).toBeCloseTo(65.3, 0)
  })

  it('takes about 3.5 GB for a million vectors of 768', () => {
    expect(vectorIndexGB(1e6, 768, 4)).toBeGreaterThan(3.4)
    expect(vectorIndexGB(1e6, 768, 4)).toBeLessThan(3.8)
  })
})

describe('a model given by numbers', () => {
  it('takes from the listed model of the same shape what nobody gave, and says so', () => {
    const { architecture, chosen } = completeArchitecture({
      paramsB: 671,
      activeParamsB: 37,
      layers: 61,
      hidden: 7168,
      heads: 128,
      kvHeads: 128,
      vocab: 129_280,
    })
    expect(kvBytesPerToken(architecture, 2)).toBe(70_272)
    expect(chosen[0]?.chosen).toBe('deepseek-ai/DeepSeek-V3')
  })

  it('keeps what was given over what is listed', () => {
    const { architecture } = completeArchitecture({ paramsB: 405.85, layers: 126, hidden: 16_384, heads: 128, kvHeads: 16, vocab: 128_256 })
    expect(kvBytesPerToken(architecture, 2)).toBe(2 * 516_096)
  })

  it('counts the parameters of a shape within a few hundredths of the published number', () => {
    for (const [name, within] of [
      ['Llama-3.1-8B', 0.02],
      ['Llama-3.1-70B', 0.02],
      ['Mixtral-8x7B', 0.03],
      ['Qwen3-32B', 0.03],
    ] as const) {
      const { paramsB, activeParamsB: _active, ...shape } = modelNamed(name) ?? {}
      const counted = completeArchitecture({ ...shape, name: 'as drawn' }).architecture.paramsB
      expect(Math.abs(counted / (paramsB ?? 0) - 1), name).toBeLessThan(within)
    }
  })
})
