import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sizeWorkload } from '../size-workload.ts'
import { alternativesTo } from './alternatives-of.ts'

function ways(workload: object) {
  const found = alternativesTo(workload)
  if (!found.ok) throw new Error(JSON.stringify(found.problems))
  return found.value
}
const served = { task: 'inference', model: 'Llama-3.3-70B', requestsPerSecond: 20, ttftMs: 500, tpotMs: 40, inputTokens: 1000, outputTokens: 200 }

describe('alternatives', () => {
  it('keep the limits, carry the demand, and cost what their machines cost', () => {
    const { options } = ways(served)
    expect(new Set(options.map(({ provider }) => provider)).size).toBeGreaterThan(3)
    expect(new Set(options.map(({ accelerator }) => accelerator)).size).toBeGreaterThan(8)
    for (const each of options) {
      expect(each.ttftMs).toBeLessThanOrEqual(500)
      expect(each.tpotMs).toBeLessThanOrEqual(40)
      expect((each.requestsPerSecond ?? 0) * 0.7).toBeGreaterThanOrEqual(20 - 1e-6)
      expect(each.usd).toBeCloseTo(each.usdPerHour * 730, 6)
    }
  })

  it('have a frontier on which more money is less time, from the cheapest to the fastest', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('Llama-3.1-8B', 'Qwen3-30B-A3B', 'Mistral-7B'),
        fc.integer({ min: 1, max: 300 }),
        fc.constantFrom('aws', 'azure', 'gcp', 'self-hosted'),
        (model, requestsPerSecond, provider) => {
          const { frontier, options, cheapest, fastest } = ways({ task: 'inference', model, requestsPerSecond, provider })
          expect(frontier[0]).toBe(cheapest)
          expect(frontier.at(-1)).toBe(fastest)
          for (const [i, each] of frontier.entries()) {
            expect(each.provider).toBe(provider)
            const before = frontier[i - 1]
            if (before === undefined) continue
            expect(each.usd).toBeGreaterThanOrEqual(before.usd)
            expect(each.answerMs ?? 0).toBeLessThan(before.answerMs ?? 0)
          }
          for (const { usd, answerMs } of options)
            expect(frontier.some((each) => each.usd <= usd && (each.answerMs ?? 0) <= (answerMs ?? 0))).toBe(true)
        },
      ),
      { numRuns: 15 },
    )
  })

  it('say why the others are refused, and by how much', () => {
    const { refused } = ways({ ...served, accelerator: 'L4', precision: 'fp8' })
    expect(refused.find(({ option }) => option.startsWith('1 x L4'))).toBeUndefined()
    const alone = ways({ ...served, accelerator: 'H100', precision: 'bf16', tensorParallel: 1 }).refused[0]
    expect(alone?.why).toMatch(/Does not fit by [\d.]+ GB/)
    expect(alone?.missingGB).toBeGreaterThan(60)
    const slow = ways({ ...served, tpotMs: 5, accelerator: 'A100-80GB', tensorParallel: 4 }).refused.find(({ limit }) => limit === 'tpotMs')
    expect(slow?.why).toMatch(/Misses tpotMs by [\d.]+ ms/)
    expect(slow?.over).toBeGreaterThan(0)
    const few = ways({ ...served, accelerator: 'H100', count: 2 }).refused.find(({ limit }) => limit === 'count')
    expect(few?.why).toMatch(/The demand takes \d+; 2 are said/)
  })

  it('keep what is said and try what is open', () => {
    const { options } = ways({ ...served, accelerator: 'H100', precision: 'fp8', provider: 'aws', region: 'eu-central-1' })
    expect(options.length).toBeGreaterThan(0)
    for (const each of options) expect(each).toMatchObject({ accelerator: 'H100', precision: 'fp8', provider: 'aws', region: 'eu-central-1' })
  })

  it('weigh training by cost and days, and refuse what is late', () => {
    const { options, refused } = ways({ task: 'training', model: 'Llama-3.1-8B', tokensB: 100, deadlineDays: 10 })
    for (const { days, usd, usdPerHour } of options) {
      expect(days).toBeLessThanOrEqual(10)
      expect(usd).toBeCloseTo(usdPerHour * (days ?? 0) * 24, 4)
    }
    expect(refused.some(({ limit, over }) => limit === 'deadlineDays' && (over ?? 0) > 0)).toBe(true)
  })

  it('hold a whole answer, and one sample, to its time', () => {
    for (const each of ways({ task: 'inference', model: 'Llama-3.1-8B', latencyMs: 3000, outputTokens: 100 }).options)
      expect(each.answerMs).toBeLessThanOrEqual(3000)
    const { options, refused } = ways({ task: 'inference', model: 'bge-m3', latencyMs: 20, requestsPerSecond: 300 })
    for (const each of options) expect(each.answerMs).toBeLessThanOrEqual(20)
    expect(refused.some(({ limit }) => limit === 'latencyMs')).toBe(true)
    const impossible = sizeWorkload({ task: 'inference', model: 'bge-m3', accelerator: 'T4', latencyMs: 2 })
    expect(impossible.ok ? '' : impossible.problems[0]?.message).toMatch(/latencyMs 2 cannot be kept.*ms over/)
  })

  it('refuse what the parser refuses', () => {
    expect(alternativesTo({ task: 'inference', model: 'Lama-9' }).ok).toBe(false)
    expect(alternativesTo({ task: 'inference', model: 'Llama-3.1-8B', accelerator: 'H1000' }).ok).toBe(false)
  })
})

describe('a workload that does not fit', () => {
  it.each([
    [{ task: 'inference', model: 'Llama-3.1-405B', accelerator: 'H100', count: 2, precision: 'fp8' }, /8 x H100/],
    [{ task: 'inference', model: 'Llama-3.1-70B', accelerator: 'H100', count: 1, precision: 'bf16' }, /fp8 on the same/],
    [{ task: 'fine-tuning', model: 'Llama-3.1-70B', accelerator: 'A100', count: 2 }, /QLoRA on the same/],
    [
      { task: 'training', model: 'Llama-3.1-8B', accelerator: 'H100', count: 8, microBatch: 64, recompute: 'none', globalBatch: 512 },
      /micro-batch of 1/,
    ],
  ])('is a finding with the smallest change: %j', (workload, change) => {
    const sized = sizeWorkload(workload)
    if (!sized.ok) throw new Error(JSON.stringify(sized.problems))
    expect(sized.value.metrics.fits).toBe(false)
    expect(sized.value.findings).toMatchObject([{ code: 'SIZE-001', component: null, severity: 'critical' }])
    expect(sized.value.findings[0]?.remedy).toMatch(change)
  })

  it('has changes that do make it fit', () => {
    const sized = sizeWorkload({ task: 'inference', model: 'Llama-3.1-405B', accelerator: 'H100', count: 2, precision: 'fp8' })
    const [, count, accelerator] = /(\d+) x (B\d+|H\d+)\.$/.exec(sized.ok ? (sized.value.findings[0]?.remedy ?? '') : '') ?? []
    const again = sizeWorkload({ task: 'inference', model: 'Llama-3.1-405B', accelerator, count: Number(count), precision: 'fp8' })
    expect(again.ok && again.value.metrics.fits).toBe(true)
  })
})
