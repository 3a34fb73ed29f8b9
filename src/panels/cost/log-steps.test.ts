import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { logSteps } from './log-steps.ts'

describe('a slider of equal factors', () => {
  it('ends where it should and never goes back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), fc.integer({ min: 10, max: 1000 }), (low, times) => {
        const { steps, valueAt } = logSteps(low, low * times)
        expect(valueAt(0)).toBeCloseTo(Number(low.toPrecision(2)), 6)
        expect(valueAt(steps)).toBeCloseTo(Number((low * times).toPrecision(2)), 3)
        for (let at = 1; at <= steps; at++) expect(valueAt(at)).toBeGreaterThanOrEqual(valueAt(at - 1))
      }),
    )
  })

  it('finds the position of a value again, and the nearest end of one outside', () => {
    const { steps, valueAt, positionOf } = logSteps(10, 100_000)
    for (let at = 0; at <= steps; at++) expect(Math.abs(positionOf(valueAt(at)) - at)).toBeLessThanOrEqual(1)
    expect(positionOf(1)).toBe(0)
    expect(positionOf(1e9)).toBe(steps)
  })
})
