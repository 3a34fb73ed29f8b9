import { describe, expect, it } from 'vitest'
import { readDesignValue } from '../catalog/read-design.ts'
import { trainingFor } from './component-training.ts'
import { size } from './size.ts'

const designWith = (settings: Record<string, unknown>, demand: Record<string, number>) => {
  const read = readDesignValue({
    strata: 1,
    name: 'Trained',
    requirements: { demand },
    components: [
      { id: 'run', kind: 'model-training-job', name: 'Run', provider: 'aws', settings: { model: 'Llama-3.1-8B', ...settings } },
      { id: 'store', kind: 'object-storage', name: 'Store', provider: 'aws' },
    ],
  })
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.value
}

describe('the ways to train a component', () => {
  it('keep the deadline and hold the accelerator and count that sizing chose', () => {
    const design = designWith({}, { trainingTokensB: 300, deadlineDays: 30 })
    const found = trainingFor(design, 'run')
    const [sized] = size(design).components
    expect(found?.alternatives.options.every(({ days }) => (days ?? 99) <= 30)).toBe(true)
    expect(found?.alternatives.options.some(({ accelerator, count }) => accelerator === sized?.accelerator && count === sized.count)).toBe(true)
    expect(found?.alternatives.refused.some(({ limit }) => limit === 'deadlineDays')).toBe(true)
  })

  it('stay open where the component says accelerator and count', () => {
    const found = trainingFor(designWith({ accelerator: 'H100-SXM', acceleratorCount: 64 }, { trainingTokensB: 300 }), 'run')
    expect(new Set(found?.alternatives.options.map(({ accelerator }) => accelerator)).size).toBeGreaterThan(1)
  })

  it('are none for what trains nothing', () => {
    expect(trainingFor(designWith({}, {}), 'store')).toBeUndefined()
  })
})
