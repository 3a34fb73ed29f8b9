import { describe, expect, it } from 'vitest'
import { readDesignValue } from '../catalog/read-design.ts'
import { size } from '../sizing/size.ts'
import { bill } from './bill.ts'
import { breakEvenMonths } from './commitment.ts'
import { apiUsd, crossovers, ownUsd } from './crossover.ts'
import { usdPerThousandRequests } from './unit-cost.ts'

const read = readDesignValue({
  strata: 1,
  name: 'Crossing',
  requirements: { demand: { requestsPerSecond: 20, inputTokens: 1000, outputTokens: 300 } },
  components: [
    { id: 'server', kind: 'llm-inference-server', name: 'Server', provider: 'aws', settings: { model: 'Llama-3.3-70B' } },
    { id: 'pool', kind: 'gpu-inference-pool', name: 'Pool', provider: 'aws' },
  ],
  connections: [{ id: 'on', from: 'pool', to: 'server', carries: 'compute' }],
})
if (!read.ok) throw new Error(JSON.stringify(read.problems))
const design = read.value
const sizing = size(design)
const found = crossovers(design, sizing, bill(design, sizing))

describe('own accelerators against tokens', () => {
  it('cost the same at the crossover and less beyond it, up to a full replica', () => {
    expect(found.length).toBeGreaterThan(5)
    const crossing = found.filter(({ requestsPerMonth }) => requestsPerMonth !== null)
    expect(crossing.length).toBeGreaterThan(0)
    for (const each of crossing) {
      const volume = each.requestsPerMonth ?? 0
      expect(apiUsd(each, volume)).toBeCloseTo(ownUsd(each, volume), 4)
      expect(ownUsd(each, each.requestsPerReplica)).toBeLessThanOrEqual(apiUsd(each, each.requestsPerReplica))
    }
  })

  it('never overtake where a full replica still costs more than its tokens', () => {
    for (const each of found.filter(({ requestsPerMonth }) => requestsPerMonth === null))
      expect(ownUsd(each, each.requestsPerReplica)).toBeGreaterThan(apiUsd(each, each.requestsPerReplica))
  })
})

describe('units and commitments', () => {
  it('spread the month over its requests', () => {
    const cost = bill(design, sizing)
    expect(usdPerThousandRequests(design, cost)?.usd).toBeCloseTo(cost.monthly / ((20 * 730 * 3600) / 2 / 1000), 8)
    expect(usdPerThousandRequests({ ...design, requirements: {} }, cost)).toBeUndefined()
  })

  it('pay off a commitment before its end, the longer one later', () => {
    expect(breakEvenMonths('aws', 1)).toBeLessThan(12)
    expect(breakEvenMonths('aws', 3)).toBeGreaterThan(breakEvenMonths('aws', 1) ?? 0)
    expect(breakEvenMonths('self-hosted', 1)).toBeUndefined()
  })
})
