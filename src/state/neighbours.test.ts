import { describe, expect, it } from 'vitest'
import { layout } from '#domain/layout/layout.ts'
import { templates } from '#templates/index.ts'
import { nearestTowards } from './neighbours.ts'
import { laneOrderOf } from './reveal.ts'

describe.each(templates.slice(0, 6))('$id', ({ design }) => {
  const drawing = layout(design)
  it('lets every component be reached by arrow keys alone', () => {
    const first = nearestTowards(drawing, undefined, [1, 0])
    const seen = new Set<string>()
    const open = first === undefined ? [] : [first]
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (seen.has(id)) continue
      seen.add(id)
      for (const way of [
        [1, 0],
        [-1, 0],
        [0, 1],
        [0, -1],
      ] as const) {
        const next = nearestTowards(drawing, id, way)
        if (next !== undefined) open.push(next)
      }
    }
    expect(seen.size).toBe(design.components.length)
  })
  it('fills lanes from the infrastructure up, each component once', () => {
    const order = laneOrderOf(drawing)
    expect(order.toSorted()).toEqual(design.components.map(({ id }) => id as string).toSorted())
  })
})
