import type { Design } from '#domain/design/schema.ts'
import { componentSize, type Box, type Drawing, type Lane, type Point } from '#domain/layout/drawing.ts'
import { laneOfKind } from '../ui/kinds.ts'

const pad = 12

/**
 * The nearest place to `at` where a component stands in its own lane. Lanes at the rim may grow outwards, so there it is free.
 */
export function withinLane(kind: string, [x, y]: Point, lanes: readonly Lane[]): Point {
  const lane = lanes.find(({ id }) => id === laneOfKind(kind))
  if (lane === undefined) return [x, y]
  const { box, header } = lane
  const beside = header.height >= box.height - 1
  const left = beside ? header.x + header.width + pad : box.x + pad
  const top = beside ? box.y + pad : header.y + header.height
  const [right, bottom] = [box.x + box.width - componentSize.width - pad, box.y + box.height - componentSize.height - pad]
  const ends = lanes.map((each) => each.box)
  const least: Point = [left, beside && ends.every((each) => each.y >= box.y - 1) ? -Infinity : top]
  const most: Point = [
    ends.every((each) => each.x + each.width <= box.x + box.width + 1) ? Infinity : Math.max(left, right),
    ends.every((each) => each.y + each.height <= box.y + box.height + 1) ? Infinity : Math.max(top, bottom),
  ]
  return [Math.min(most[0], Math.max(least[0], x)), Math.min(most[1], Math.max(least[1], y))]
}

const air = 8
const hits = ([x, y]: Point, box: Box): boolean =>
  x < box.x + box.width + air && box.x < x + componentSize.width + air && y < box.y + box.height + air && box.y < y + componentSize.height + air

/** The free place nearest to `at` in the component's lane; `at` itself where nothing is in the way, or where nothing is free nearby. */
export function freeSpot(kind: string, at: Point, others: readonly Box[], lanes: readonly Lane[]): Point {
  const wished = withinLane(kind, at, lanes)
  if (!others.some((box) => hits(wished, box))) return wished
  for (let ring = 1; ring <= 40; ring++) {
    const step = ring * 16
    const around: Point[] = []
    for (let turn = 0; turn < 16; turn++) {
      const angle = (turn * Math.PI) / 8
      around.push([Math.round((wished[0] + step * Math.cos(angle)) / 4) * 4, Math.round((wished[1] + step * Math.sin(angle)) / 4) * 4])
    }
    for (const candidate of around) {
      const inside = withinLane(kind, candidate, lanes)
      if (inside[0] === candidate[0] && inside[1] === candidate[1] && !others.some((box) => hits(inside, box))) return inside
    }
  }
  return wished
}

/** Boxes of all components but these. */
export const othersThan = (ids: ReadonlySet<string>, design: Design, drawing: Drawing): Box[] =>
  design.components.flatMap(({ id }) => {
    const box = ids.has(id) ? undefined : drawing.components.get(id)
    return box === undefined ? [] : [box]
  })
