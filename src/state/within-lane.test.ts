import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Lane } from '#domain/layout/drawing.ts'
import { freeSpot, withinLane } from './within-lane.ts'

const lane = (id: Lane['id'], y: number): Lane => ({ id, box: { x: 0, y, width: 1200, height: 200 }, header: { x: 0, y, width: 168, height: 200 } })
const lanes = [lane('application-serving', 0), lane('orchestration-mlops', 212), lane('data-pipeline', 424)]
const point = fc.tuple(fc.integer({ min: -2000, max: 4000 }), fc.integer({ min: -2000, max: 4000 }))

describe('a drag', () => {
  it('keeps a component of a middle lane inside that lane, wherever the pointer goes', () => {
    fc.assert(
      fc.property(point, (at) => {
        const [x, y] = withinLane('ci-cd', at, lanes)
        expect(x).toBeGreaterThanOrEqual(168)
        expect(y).toBeGreaterThanOrEqual(212)
        expect(y + 72).toBeLessThanOrEqual(412)
      }),
    )
  })
  it('lets the lane at the top grow upwards and the one at the bottom downwards', () => {
    expect(withinLane('web-app', [400, -300], lanes)).toEqual([400, -300])
    expect(withinLane('kafka', [400, 900], lanes)).toEqual([400, 900])
    expect(withinLane('web-app', [400, 900], lanes)[1]).toBeLessThan(200)
  })
  it('drops beside what stands there already, never on it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 180, max: 900 }), fc.integer({ min: 430, max: 530 }), (x, y) => {
        const other = { x: 400, y: 470, width: 208, height: 72 }
        const [left, top] = freeSpot('kafka', [x, y], [other], lanes)
        const apart = left >= other.x + 208 || left + 208 <= other.x || top >= other.y + 72 || top + 72 <= other.y
        expect(apart).toBe(true)
      }),
    )
  })
})
