import { describe, expect, it } from 'vitest'
import { sizeWorkload } from './size-workload.ts'

function sized(workload: object) {
  const found = sizeWorkload({ task: 'vector-search', ...workload })
  if (!found.ok) throw new Error(JSON.stringify(found.problems))
  return found.value
}
const problem = (workload: object) => {
  const found = sizeWorkload({ task: 'vector-search', ...workload })
  return found.ok ? undefined : found.problems[0]
}

describe('a vector database asked for by itself', () => {
  it('takes the memory of its graph in every copy, at most six tenths full, on machines that hold it', () => {
    const { metrics, choices } = sized({ vectors: 1e6, dimensions: 768, replicas: 2 })
    expect(metrics.indexGB).toBeCloseTo((1e6 * (768 * 4 * 1.1 + 140.8 + 100)) / 1e9, 6)
    expect(metrics.memoryGB).toBeCloseTo(((metrics.indexGB ?? 0) * 2) / 0.6, 6)
    expect(choices.map(({ what }) => what)).toEqual(['precision', 'nodes'])
  })

  it('explains every figure and gives it a range', () => {
    const { metrics, ranges, explain } = sized({ documents: 2e6, requestsPerSecond: 800, provider: 'gcp', region: 'europe-west4' })
    expect(Object.keys(metrics).toSorted()).toEqual(['indexGB', 'memoryGB', 'replicas', 'requestsPerSecond', 'vcpus'])
    for (const metric of Object.keys(metrics)) {
      expect(Object.keys(ranges)).toContain(metric)
      expect(explain.find((each) => each.metric === metric)?.source).toMatch(/section 7/)
    }
  })

  it('takes less in fewer bits, more machines for more questions, and carries the rate', () => {
    expect(sized({ vectors: 1e8, dimensions: 768, precision: 'int8' }).metrics.indexGB ?? 0).toBeLessThan(
      0.4 * (sized({ vectors: 1e8, dimensions: 768 }).metrics.indexGB ?? 0),
    )
    for (const requestsPerSecond of [1, 500, 20_000]) {
      const { metrics } = sized({ vectors: 1e6, dimensions: 384, requestsPerSecond })
      expect(metrics.requestsPerSecond ?? 0).toBeGreaterThanOrEqual(requestsPerSecond)
    }
  })

  it('tells what is missing, misspelt or absurd', () => {
    expect(problem({ dimensions: 768 })).toMatchObject({ at: 'vectors' })
    expect(problem({ vectors: 1e6, dimension: 768 })?.hint).toBe('Did you mean "dimensions"?')
    expect(problem({ vectors: -1 })).toMatchObject({ at: 'vectors' })
    expect(problem({ vectors: 0, dimensions: 0.5 })).toBeDefined()
  })
})
