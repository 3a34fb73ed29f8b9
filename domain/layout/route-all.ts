import type { ComponentId, ConnectionId } from '../design/ids.ts'
import type { Connection } from '../design/schema.ts'
import type { Box, Point } from './drawing.ts'

export function routeAll(connections: readonly Connection[], boxes: ReadonlyMap<ComponentId, Box>): Map<ConnectionId, readonly Point[]> {
  return new Map(
    connections.flatMap(({ id, from, to }) => {
      const [a, b] = [boxes.get(from), boxes.get(to)]
      return a === undefined || b === undefined ? [] : [[id, straight(a, b)]]
    }),
  )
}

/** Out of the nearer sides and across half way between. */
export function straight(a: Box, b: Box): Point[] {
  const middle = ({ x, y, width, height }: Box): Point => [x + width / 2, y + height / 2]
  const [[ax, ay], [bx, by]] = [middle(a), middle(b)]
  if (Math.abs(by - ay) > a.height) {
    const [start, end] = by > ay ? [a.y + a.height, b.y] : [a.y, b.y + b.height]
    const across = (start + end) / 2
    return [
      [ax, start],
      [ax, across],
      [bx, across],
      [bx, end],
    ]
  }
  const [start, end] = bx > ax ? [a.x + a.width, b.x] : [a.x, b.x + b.width]
  const across = (start + end) / 2
  return [
    [start, ay],
    [across, ay],
    [across, by],
    [end, by],
  ]
}
