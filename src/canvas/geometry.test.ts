import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Box, Point } from '#domain/layout/drawing.ts'
import { HitIndex, touches } from './hit-index.ts'
import { middleOf, roundedPath, straightRoute } from './rounded-path.ts'

const box = fc.record({
  x: fc.integer({ min: -3000, max: 3000 }),
  y: fc.integer({ min: -3000, max: 3000 }),
  width: fc.constant(208),
  height: fc.constant(72),
})

describe('finding components', () => {
  it('finds in a box exactly what asking each component would find', () => {
    fc.assert(
      fc.property(fc.array(box, { maxLength: 60 }), box, (boxes, area) => {
        const named = new Map<string, Box>(boxes.map((each, at) => [`c${at}`, each]))
        const found = new HitIndex(named).within(area).toSorted()
        expect(found).toEqual(
          [...named]
            .filter(([, each]) => touches(each, area))
            .map(([id]) => id)
            .toSorted(),
        )
      }),
    )
  })
  it('finds the component under the pointer, and the nearest within the slack', () => {
    const index = new HitIndex(new Map([['a', { x: 0, y: 0, width: 208, height: 72 }]]))
    expect(index.at(10, 10)).toBe('a')
    expect(index.at(-8, 10)).toBeUndefined()
    expect(index.at(-8, 10, 12)).toBe('a')
  })
})

describe('drawing connections', () => {
  it('rounds corners and keeps both ends', () => {
    expect(
      roundedPath([
        [0, 0],
        [40, 0],
        [40, 40],
      ]),
    ).toBe('M0 0L32 0Q40 0 40 8L40 40')
    expect(roundedPath([])).toBe('')
  })
  it('shrinks a corner that does not fit', () => {
    expect(
      roundedPath([
        [0, 0],
        [4, 0],
        [4, 40],
      ]),
    ).toBe('M0 0L2 0Q4 0 4 2L4 40')
  })
  it('finds the middle along the way, not between the ends', () => {
    expect(
      middleOf([
        [0, 0],
        [100, 0],
        [100, 20],
      ]),
    ).toEqual([60, 0])
  })
  it('leaves each box at its edge', () => {
    fc.assert(
      fc.property(box, box, (from, to) => {
        const route = straightRoute(from, to)
        for (const [end, around] of [
          [route[0], from],
          [route.at(-1), to],
        ] as const) {
          const [x, y] = end as Point
          expect(x === around.x || x === around.x + around.width || y === around.y || y === around.y + around.height).toBe(true)
        }
      }),
    )
  })
})
