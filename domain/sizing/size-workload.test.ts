import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { acceleratorNamed } from '../catalog/find-accelerator.ts'
import type { SizedByItself } from './size-workload.ts'
import { sizeWorkload } from './size-workload.ts'

function sized(workload: unknown): SizedByItself {
  const found = sizeWorkload(workload)
  if (!found.ok) throw new Error(JSON.stringify(found.problems))
  if (found.value.accelerator === null) throw new Error('it runs on processors')
  return found.value
}
const problems = (workload: unknown) => {
  const found = sizeWorkload(workload)
  return found.ok ? [] : found.problems
}
const llama8 = { task: 'inference', model: 'Llama-3.1-8B', accelerator: 'H100', count: 1, precision: 'fp8', inputTokens: 1000, outputTokens: 1000 }

describe('a sized workload', () => {
  it('explains every figure with formula, inputs and source, and gives a range for every estimate', () => {
    for (const workload of [
      llama8,
      { task: 'training', model: 'Llama-3.1-8B', accelerator: 'H100', count: 64, tokensB: 100 },
      { task: 'fine-tuning', model: 'Llama-3.1-70B', method: 'qlora', tokensB: 0.1 },
    ]) {
      const { metrics, ranges, explain } = sized(workload)
      const explained = new Set(explain.map(({ metric }) => metric))
      for (const metric of Object.keys(metrics)) expect(explained, metric).toContain(metric)
      for (const { formula, inputs, source } of explain) {
        expect(formula.length).toBeGreaterThan(5)
        expect(Object.keys(inputs).length).toBeGreaterThan(0)
        expect(source.length).toBeGreaterThan(5)
      }
      for (const [metric, value] of Object.entries(metrics)) {
        if (typeof value !== 'number') continue
        const [low, high] = (ranges as Record<string, readonly [number, number]>)[metric] ?? [Number.NaN, Number.NaN]
        expect(low, metric).toBeLessThanOrEqual(value)
        expect(high, metric).toBeGreaterThanOrEqual(value)
      }
    }
  })

  it('chooses what is not said, and says so', () => {
    const { choices, accelerator, count, instanceType } = sized({ task: 'inference', model: 'llama-3.3-70b', provider: 'aws', requestsPerSecond: 20 })
    expect(choices.map(({ what }) => what)).toEqual(
      expect.arrayContaining(['accelerator', 'precision', 'kvPrecision', 'tokens', 'tensorParallel', 'count']),
    )
    expect(accelerator).toBeTypeOf('string')
    expect(count).toBeGreaterThan(0)
    expect(instanceType).toBeTypeOf('string')
  })

  it('answers the cache of 32 requests of 4,096 tokens to the byte', () => {
    expect(sized({ task: 'inference', model: 'Llama-3-70B', precision: 'bf16', concurrency: 32, sequenceLength: 4096 }).metrics.kvCacheGB).toBe(
      42.94967296,
    )
    expect(sized({ task: 'inference', model: 'Llama-3-70B', precision: 'bf16', concurrency: 32, inputTokens: 4096 }).metrics.kvCacheGB).toBe(
      42.94967296,
    )
  })

  it('treats empty cells as absent and words in any case alike', () => {
    expect(sized({ ...llama8, precision: 'FP8', accelerator: 'nvidia h100', tokensB: null }).metrics).toEqual(sized(llama8).metrics)
  })

  it('keeps the limits it is given, and carries the rate', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('Llama-3.1-8B', 'Llama-3.3-70B', 'Qwen3-30B-A3B'),
        fc.integer({ min: 15, max: 100 }),
        fc.integer({ min: 1, max: 200 }),
        (model, tpotMs, requestsPerSecond) => {
          const found = sizeWorkload({
            task: 'inference',
            model,
            accelerator: 'H100',
            tpotMs,
            ttftMs: 2000,
            requestsPerSecond,
            inputTokens: 500,
            outputTokens: 200,
          })
          if (!found.ok) return
          expect(found.value.metrics.tpotMs).toBeLessThanOrEqual(tpotMs)
          expect((found.value.metrics.requestsPerSecond ?? 0) * 0.7 + 1e-6).toBeGreaterThanOrEqual(requestsPerSecond)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('takes no less time for more tokens, and no more hours for fewer', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('Llama-3.1-8B', 'Llama-3.1-70B', 'DeepSeek-V3'),
        fc.integer({ min: 1, max: 10_000 }),
        fc.integer({ min: 1, max: 10_000 }),
        (model, a, b) => {
          const hours = (tokensB: number) => sized({ task: 'training', model, accelerator: 'H100', count: 512, tokensB }).metrics.gpuHours ?? 0
          expect(hours(Math.min(a, b))).toBeLessThanOrEqual(hours(Math.max(a, b)))
        },
      ),
      { numRuns: 20 },
    )
  })
})

describe('a workload that cannot be sized', () => {
  it.each([
    [{ ...llama8, accelerator: 'H1000' }, 'sizing/unknown-accelerator', /"H100"/],
    [{ ...llama8, model: 'lama-3.1-8b' }, 'sizing/unknown-model', /llama-3\.1-8b/i],
    [{ ...llama8, precison: 'fp8' }, 'sizing/unknown-key', /precision/],
    [{ ...llama8, count: 0 }, 'sizing/bad-value', /greater than 0/],
    [{ ...llama8, inputTokens: -5 }, 'sizing/bad-value', /greater than 0/],
    [{ ...llama8, count: 1e12 }, 'sizing/bad-value', /./],
    [{ ...llama8, outputTokens: Number.NaN }, 'sizing/bad-value', /./],
    [{ ...llama8, task: 'dreaming' }, 'sizing/bad-value', /./],
    [{ ...llama8, model: { layers: 'many' } }, 'sizing/bad-model', /config\.json/],
    [{ ...llama8, model: { heads: 4 } }, 'sizing/bad-model', /paramsB/],
    [{ ...llama8, model: { paramsB: 7, activeParamsB: 9 } }, 'sizing/bad-model', /at most/],
    [{ ...llama8, model: 'DeepSeek-V4-Pro' }, 'sizing/unpublished-model', /paramsB/],
    [{ ...llama8, model: { model_type: 'resnet' } }, 'sizing/bad-config', /num_hidden_layers/],
    ['a string', 'sizing/bad-value', /./],
    [null, 'sizing/bad-value', /./],
  ])('says what is wrong and what to do: %j', (workload, code, hint) => {
    const found = problems(workload)
    expect(found.map((each) => each.code)).toContain(code)
    expect(found.find((each) => each.code === code)?.hint).toMatch(hint)
  })

  it('names the limit that cannot be kept and by how much', () => {
    const [problem] = problems({ ...llama8, accelerator: 'L4', count: undefined, tpotMs: 1 })
    expect(problem?.code).toBe('sizing/impossible-slo')
    expect(problem?.message).toMatch(/tpotMs 1 cannot be kept.*ms over/)
  })

  it('reports a model that does not fit as a fact, with the smallest change', () => {
    const { metrics, choices } = sized({ task: 'inference', model: 'Llama-3.1-405B', accelerator: 'H100', count: 2, precision: 'fp8' })
    expect(metrics.fits).toBe(false)
    expect(metrics.weightsGB).toBeCloseTo(405.85)
    expect(choices.find(({ what }) => what === 'smallest change')?.chosen).toBe('8 x H100')
  })
})

describe('a config.json', () => {
  it('gives the same memory as the listed model', () => {
    const config = {
      model_type: 'llama',
      architectures: ['LlamaForCausalLM'],
      num_hidden_layers: 80,
      hidden_size: 8192,
      intermediate_size: 28_672,
      num_attention_heads: 64,
      num_key_value_heads: 8,
      vocab_size: 128_256,
      max_position_embeddings: 131_072,
    }
    const [given, listed] = [
      sized({ task: 'inference', model: config, accelerator: 'H100', precision: 'bf16' }),
      sized({ task: 'inference', model: 'Llama-3.1-70B', accelerator: 'H100', precision: 'bf16' }),
    ]
    expect(given.metrics.kvBytesPerToken).toBe(listed.metrics.kvBytesPerToken)
    expect(given.metrics.weightsGB).toBeCloseTo(listed.metrics.weightsGB ?? 0, 0)
  })

  it('is read for experts, latent attention, windows and text inside a multimodal one', () => {
    const inner = {
      num_hidden_layers: 36,
      hidden_size: 2880,
      num_attention_heads: 64,
      num_key_value_heads: 8,
      head_dim: 64,
      vocab_size: 201_088,
      num_local_experts: 128,
      num_experts_per_tok: 4,
      intermediate_size: 2880,
      sliding_window: 128,
      layer_types: Array.from({ length: 36 }, (_, i) => (i % 2 === 0 ? 'sliding_attention' : 'full_attention')),
    }
    const windowed = sized({
      task: 'inference',
      model: { model_type: 'outer', text_config: inner },
      accelerator: 'H100',
      sequenceLength: 10_000,
      precision: 'bf16',
    })
    expect(windowed.metrics.kvCacheGB).toBeCloseTo(((18 * 10_000 + 18 * 128) * 2 * 8 * 64 * 2) / 1e9, 9)
    const latent = sized({
      task: 'inference',
      model: {
        model_type: 'deepseek_v3',
        num_hidden_layers: 61,
        hidden_size: 7168,
        num_attention_heads: 128,
        num_key_value_heads: 128,
        vocab_size: 129_280,
        kv_lora_rank: 512,
        qk_rope_head_dim: 64,
        n_routed_experts: 256,
        num_experts_per_tok: 8,
        n_shared_experts: 1,
        moe_intermediate_size: 2048,
        intermediate_size: 18_432,
      },
      accelerator: 'H200',
      precision: 'bf16',
    })
    expect(latent.metrics.kvBytesPerToken).toBe(70_272)
    expect(latent.metrics.weightsGB).toBeGreaterThan(1200)
    expect(latent.metrics.weightsGB).toBeLessThan(1500)
  })
})

describe('what cannot be true together', () => {
  const training = { task: 'training', model: 'Llama-3.1-8B', accelerator: 'H100', count: 8 }
  it.each([
    [{ ...llama8, count: 2, tensorParallel: 8 }, /takes 8; 2 are said/],
    [{ ...training, tensorParallel: 4, pipelineParallel: 4 }, /takes 16; 8 are said/],
    [{ ...llama8, tensorParallel: 3, count: 3 }, /32 heads, which do not split over 3/],
    [{ ...training, count: 64, pipelineParallel: 64 }, /32 layers, fewer than 64 stages/],
    [{ ...llama8, model: { paramsB: 7, layers: 32, hidden: 4096, heads: 32, kvHeads: 64 } }, /64 key heads/],
    [{ ...llama8, model: { paramsB: 7, layers: 32, hidden: 4096, heads: 32, experts: 4, expertsPerToken: 8 } }, /8 of 4 experts/],
    [{ ...llama8, provider: 'aws', region: 'atlantis' }, /no region "atlantis"/],
  ])('is refused and named: %j', (workload, message) => {
    expect(
      problems(workload)
        .map((problem) => problem.message)
        .join(' '),
    ).toMatch(message)
  })

  it('does not count a rounded size against a model: 70 billion of 70.55, 72.7 of Qwen', () => {
    const shape = { layers: 80, hidden: 8192, heads: 64, kvHeads: 8, vocab: 128_256 }
    expect(sized({ ...llama8, count: 2, model: { paramsB: 70, ...shape } }).metrics.weightsGB).toBe(70)
    expect(sized({ ...llama8, count: 2, model: { name: 'Qwen2.5-72B', paramsB: 70 } }).metrics.weightsGB).toBe(70)
    expect(sized({ ...llama8, count: 8, model: { name: 'Mixtral-8x7B', paramsB: 47 } }).metrics.outputTokensPerSecond).toBeGreaterThan(0)
  })

  it('understands a region by town or country', () => {
    for (const region of ['eu-central-1', 'Frankfurt', 'DE'])
      expect(sized({ task: 'inference', model: 'Llama-3.1-8B', provider: 'aws', region }).instanceType).toBeTypeOf('string')
  })

  it('is a finding where it is a wish: a run that is late, a request longer than the model reads', () => {
    const late = sizeWorkload({ ...training, tokensB: 1000, deadlineDays: 10 })
    expect(late.ok && late.value.findings).toMatchObject([{ code: 'SIZE-008' }])
    const long = sizeWorkload({ ...llama8, inputTokens: 1_000_000 })
    expect(long.ok && long.value.findings.map(({ code }) => code)).toContain('SIZE-009')
    expect(sizeWorkload(llama8)).toMatchObject({ ok: true, value: { findings: [] } })
  })

  it('is no matter where the count is open: the run is in time', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('Llama-3.1-8B', 'Llama-3.1-70B', 'Qwen3-30B-A3B'),
        fc.integer({ min: 10, max: 3000 }),
        fc.integer({ min: 2, max: 60 }),
        (model, tokensB, deadlineDays) => {
          const run = sized({ task: 'training', model, accelerator: 'H100', tokensB, deadlineDays })
          if (run.count < 32_768) expect(run.metrics.days).toBeLessThanOrEqual(deadlineDays * 1.001)
        },
      ),
      { numRuns: 15 },
    )
  })
})

describe('a chosen accelerator', () => {
  it.each([
    ['DeepSeek-V3', 'gcp', 671 * 1.1],
    ['Llama-3.1-405B', 'aws', 405.85 * 1.1],
    ['Kimi-K2', 'aws', 1000 * 1.1],
    ['Llama-3.1-70B', 'azure', 70.55 * 1.1],
  ])('for %s at %s leaves the room that published recipes leave, on one server where one holds it', (model, provider, needGB) => {
    const { accelerator, metrics, count } = sized({ task: 'inference', model, provider, requestsPerSecond: 1 })
    const memory = acceleratorNamed(accelerator)?.memoryGB ?? 0
    expect((count / (metrics.replicas ?? 1)) * memory * 0.91).toBeGreaterThanOrEqual(needGB)
    expect(count / (metrics.replicas ?? 1)).toBeLessThanOrEqual(16)
  })
})
