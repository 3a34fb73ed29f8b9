import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linearScale, logScale } from './scale.ts'

const amount = fc.double({ min: 1e-3, max: 1e9, noNaN: true })

describe('scales', () => {
  it('of logarithms put the ends at the ends and equal factors at equal lengths', () => {
    fc.assert(
      fc.property(amount, fc.double({ min: 1.1, max: 1e4, noNaN: true }), (low, factor) => {
        const { at } = logScale([low, low * factor], [0, 300])
        expect(at(low)).toBeCloseTo(0, 6)
        expect(at(low * factor)).toBeCloseTo(300, 6)
        expect(at(low * Math.sqrt(factor))).toBeCloseTo(150, 4)
      }),
    )
  })

  it('have few ticks, inside and in order', () => {
    fc.assert(
      fc.property(amount, fc.double({ min: 1.5, max: 1e6, noNaN: true }), fc.integer({ min: 3, max: 8 }), (low, factor, most) => {
        const high = low * factor
        for (const { ticks, end } of [
          { ...logScale([low, high], [0, 300], most), end: high },
          { ...linearScale(high, [0, 300], most), end: high },
        ]) {
          expect(ticks.length).toBeLessThanOrEqual(most + 1)
          expect(ticks).toEqual(ticks.toSorted((a, b) => a - b))
          expect(ticks.every((tick) => tick <= end * 1.001)).toBe(true)
        }
        expect(linearScale(high, [0, 300], most).ticks[0]).toBe(0)
      }),
    )
  })
})
