import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kvCacheBytes } from './kv-cache.ts'
import { modelOf } from './model-of-workload.ts'
import { Figures } from './sized.ts'
import { sizeWorkload } from './size-workload.ts'

const figures = (workload: object) => {
  const found = sizeWorkload({ task: 'inference', accelerator: 'H100', count: 8, precision: 'fp8', ...workload })
  if (!found.ok) throw new Error(JSON.stringify(found.problems))
  return found.value.metrics
}
const model = fc.constantFrom('Llama-3.1-8B', 'Llama-3.3-70B', 'Mixtral-8x7B', 'Qwen3-30B-A3B')
const tokens = fc.integer({ min: 16, max: 8000 })

describe('a served model', () => {
  it('writes no less where a prefix cache holds part of the prompt, and answers no later', () => {
    fc.assert(
      fc.property(model, tokens, fc.double({ min: 0.1, max: 0.9, noNaN: true }), (name, inputTokens, prefixHit) => {
        const [cold, warm] = [
          figures({ model: name, inputTokens, tensorParallel: 8, concurrency: 16 }),
          figures({ model: name, inputTokens, prefixHit, tensorParallel: 8, concurrency: 16 }),
        ]
        expect(warm.ttftMs ?? 0).toBeLessThanOrEqual((cold.ttftMs ?? 0) * 1.001)
        expect(warm.requestsPerSecond ?? 0).toBeGreaterThanOrEqual((cold.requestsPerSecond ?? 0) * 0.999)
      }),
      { numRuns: 30 },
    )
  })

  it('answers a lone request sooner when tokens are drafted, and no sooner when it is full', () => {
    for (const name of ['Llama-3.1-8B', 'Llama-3.3-70B']) {
      const alone = { model: name, concurrency: 1, tensorParallel: 4, count: 4 }
      expect((figures({ ...alone, speculative: true }).tpotMs ?? 0) / (figures(alone).tpotMs ?? 1)).toBeLessThan(0.7)
      const full = { model: name, tensorParallel: 4, count: 4 }
      expect((figures({ ...full, speculative: true }).tpotMs ?? 0) / (figures(full).tpotMs ?? 1)).toBeGreaterThan(0.9)
    }
  })

  it('takes no fewer accelerators for more, and never fewer than hold it', () => {
    fc.assert(
      fc.property(model, fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 400 }), (name, a, b) => {
        const needed = (requestsPerSecond: number) => {
          const found = sizeWorkload({ task: 'inference', model: name, accelerator: 'H100', precision: 'fp8', tensorParallel: 4, requestsPerSecond })
          return found.ok ? found.value.count : Number.NaN
        }
        expect(needed(Math.min(a, b))).toBeLessThanOrEqual(needed(Math.max(a, b)))
      }),
      { numRuns: 20 },
    )
  })

  it('keeps one replica to spare where it is asked to', () => {
    const asked = { task: 'inference', model: 'Llama-3.1-8B', accelerator: 'H100', requestsPerSecond: 30 }
    const [bare, spare] = [sizeWorkload(asked), sizeWorkload({ ...asked, spare: true })]
    expect(spare.ok && bare.ok && (spare.value.metrics.replicas ?? 0) - (bare.value.metrics.replicas ?? 0)).toBe(1)
  })

  it('stays within the memory of its accelerators', () => {
    fc.assert(
      fc.property(
        model,
        tokens,
        tokens,
        fc.constantFrom('L40S', 'A100-80GB', 'H100', 'H200', 'MI300X', 'TPU-v6e'),
        (name, inputTokens, outputTokens, accelerator) => {
          const found = sizeWorkload({ task: 'inference', model: name, accelerator, count: 8, inputTokens, outputTokens })
          if (!found.ok || found.value.metrics.fits !== true) return
          const memory: Record<string, number> = { L40S: 48, 'A100-80GB': 80, H100: 80, H200: 141, MI300X: 192, 'TPU-v6e': 32 }
          expect(found.value.metrics.peakMemoryGBPerGpu).toBeLessThanOrEqual(memory[accelerator] ?? 0)
        },
      ),
      { numRuns: 40 },
    )
  })
})

describe('the attention cache', () => {
  const bytesOf = (name: string, length: number) => {
    const found = modelOf({ task: 'inference', model: name }, new Figures())
    return found.ok ? kvCacheBytes(found.value, length, 2) : Number.NaN
  }

  it.each([
    ['grouped queries', 'Llama-3.1-8B', 8192, 8192 * 131_072],
    ['multi-head', 'Llama-2-7B', 4096, 4096 * 524_288],
    ['multi-query', 'StarCoder', 8192, 8192 * 40 * 2 * 128 * 2],
    ['latent attention', 'DeepSeek-V3', 4096, 4096 * 70_272],
    ['windows in half the layers', 'gpt-oss-20b', 10_000, (12 * 10_000 + 12 * 128) * 2 * 8 * 64 * 2],
    ['windows in five of six', 'Gemma 3 27B', 8192, (10 * 8192 + 52 * 1024) * 2 * 16 * 128 * 2],
    ['linear attention in three of four', 'Qwen3.5-397B', 8192, 15 * 8192 * 2 * 2 * 256 * 2],
  ])('of %s is exact', (_, name, length, bytes) => {
    expect(bytesOf(name, length)).toBe(bytes)
  })
})
