import type { Box } from '../drawing.ts'
import { air, type Grid, lineFrom, nearestLine } from './grid.ts'

export const sides = ['right', 'bottom', 'left', 'top'] as const
export type Side = (typeof sides)[number]

/** Where a connection leaves a box: the node outside one of its sides. `length` is the way from the side to the node. */
export type Exit = { side: Side; node: number; length: number; horizontal: boolean }

/** The ways out of a box that no other box shuts. */
export function exitsOf(grid: Grid, box: Box, hits: (strip: Box) => boolean): Exit[] {
  const { xs, ys } = grid
  const [right, bottom] = [box.x + box.width, box.y + box.height]
  const [column, row] = [nearestLine(xs, box.x + box.width / 2), nearestLine(ys, box.y + box.height / 2)]
  const [x, y] = [xs[column] as number, ys[row] as number]
  const found: Exit[] = []
  const add = (side: Side, node: number, length: number, horizontal: boolean, strip: Box) => {
    if (!hits(strip)) found.push({ side, node, length, horizontal })
  }
  if (y > box.y && y < bottom) {
    const after = lineFrom(xs, right + air)
    if (after < xs.length)
      add('right', after + row * xs.length, (xs[after] as number) - right, true, { x: right, y, width: (xs[after] as number) - right, height: 0 })
    const before = lineFrom(xs, box.x - air + 1e-6) - 1
    if (before >= 0)
      add('left', before + row * xs.length, box.x - (xs[before] as number), true, {
        x: xs[before] as number,
        y,
        width: box.x - (xs[before] as number),
        height: 0,
      })
  }
  if (x > box.x && x < right) {
    const below = lineFrom(ys, bottom + air)
    if (below < ys.length)
      add('bottom', column + below * xs.length, (ys[below] as number) - bottom, false, {
        x,
        y: bottom,
        width: 0,
        height: (ys[below] as number) - bottom,
      })
    const above = lineFrom(ys, box.y - air + 1e-6) - 1
    if (above >= 0)
      add('top', column + above * xs.length, box.y - (ys[above] as number), false, {
        x,
        y: ys[above] as number,
        width: 0,
        height: box.y - (ys[above] as number),
      })
  }
  return found
}
