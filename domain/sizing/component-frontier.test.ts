import { describe, expect, it } from 'vitest'
import { readDesignValue } from '../catalog/read-design.ts'
import { frontierFor, replicaMemory } from './component-frontier.ts'
import { size } from './size.ts'

const designWith = (settings: Record<string, unknown>, demand: Record<string, number> = { requestsPerSecond: 20 }) => {
  const read = readDesignValue({
    strata: 1,
    name: 'Served',
    requirements: { demand },
    components: [
      { id: 'server', kind: 'llm-inference-server', name: 'Server', provider: 'aws', settings },
      { id: 'store', kind: 'object-storage', name: 'Store', provider: 'aws' },
    ],
  })
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.value
}

describe('the ways to serve a component', () => {
  const design = designWith({ model: 'Llama-3.1-8B' })
  const found = frontierFor(design, 'server')

  it('hold the one that sizing chose, at no less than the cheapest costs', () => {
    const [sized] = size(design).components
    const same = found?.frontier.options.filter(({ accelerator, count }) => accelerator.id === sized?.accelerator && count === sized.count)
    expect(same?.length).toBeGreaterThan(0)
    expect(found?.frontier.cheapest?.usdPerHour).toBeLessThanOrEqual(Math.min(...(same ?? []).map(({ usdPerHour }) => usdPerHour)))
  })

  it('stay open where the component says an accelerator', () => {
    const pinned = frontierFor(designWith({ model: 'Llama-3.1-8B', accelerator: 'H100-SXM' }), 'server')
    expect(new Set(pinned?.frontier.options.map(({ accelerator }) => accelerator.id)).size).toBeGreaterThan(1)
  })

  it('are shown without the limits, and say so, where nothing keeps them', () => {
    const impossible = frontierFor(designWith({ model: 'Llama-3.3-70B', ttftMs: 1 }), 'server')
    expect(impossible?.keepsLimits).toBe(false)
    expect(impossible?.frontier.options.length).toBeGreaterThan(0)
    expect(impossible?.frontier.refused.some(({ miss }) => miss !== undefined)).toBe(true)
  })

  it('fill the memory of a replica, no more and no less', () => {
    for (const option of found?.frontier.options ?? []) {
      const memory = found === undefined ? undefined : replicaMemory(found.model, option, found.ask)
      if (memory === undefined) throw new Error('memory is known')
      expect(memory.weights + memory.cache + memory.free + memory.reserved).toBeCloseTo(memory.total, 6)
      expect(memory.free).toBeGreaterThanOrEqual(0)
    }
  })

  it('are none for what serves no model', () => {
    expect(frontierFor(design, 'store')).toBeUndefined()
  })
})
