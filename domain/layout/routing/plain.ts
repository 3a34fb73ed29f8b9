import type { Box, Point } from '../drawing.ts'

/** Out of the nearer sides and across half way between, whatever stands there. */
export function plainLine(source: Box, target: Box): Point[] {
  const middle = ({ x, y, width, height }: Box): Point => [x + width / 2, y + height / 2]
  const [[ax, ay], [bx, by]] = [middle(source), middle(target)]
  if (Math.abs(by - ay) >= source.height) {
    const [start, end] = by > ay ? [source.y + source.height, target.y] : [source.y, target.y + target.height]
    const across = (start + end) / 2
    return [
      [ax, start],
      [ax, across],
      [bx, across],
      [bx, end],
    ]
  }
  const [start, end] = bx > ax ? [source.x + source.width, target.x] : [source.x, target.x + target.width]
  const across = (start + end) / 2
  return [
    [start, ay],
    [across, ay],
    [across, by],
    [end, by],
  ]
}

/** From a component to itself: around its top right corner. */
export function loop({ x, y, width, height }: Box): Point[] {
  const [right, out, above] = [x + width, x + width + 20, y - 16]
  return [
    [right, y + height / 2],
    [out, y + height / 2],
    [out, above],
    [right - 28, above],
    [right - 28, y],
  ]
}
