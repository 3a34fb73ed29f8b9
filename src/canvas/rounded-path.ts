import type { Point } from '#domain/layout/drawing.ts'

/** An SVG path along the points, its corners rounded; a corner on a short segment gets the radius that fits. */
export function roundedPath(points: readonly Point[], radius = 8): string {
  const [first] = points
  if (first === undefined) return ''
  let path = `M${first[0]} ${first[1]}`
  for (let at = 1; at < points.length; at++) {
    const [before, corner, after] = [points[at - 1], points[at], points[at + 1]]
    if (before === undefined || corner === undefined) continue
    if (after === undefined) {
      path += `L${corner[0]} ${corner[1]}`
      continue
    }
    const [inward, outward] = [distance(before, corner), distance(corner, after)]
    const fits = Math.min(radius, inward / 2, outward / 2)
    const from = towards(corner, before, inward, fits)
    const to = towards(corner, after, outward, fits)
    path += `L${from[0]} ${from[1]}Q${corner[0]} ${corner[1]} ${to[0]} ${to[1]}`
  }
  return path
}

const distance = (a: Point, b: Point): number => Math.hypot(b[0] - a[0], b[1] - a[1])

function towards(from: Point, to: Point, length: number, step: number): Point {
  if (length === 0) return from
  return [from[0] + ((to[0] - from[0]) * step) / length, from[1] + ((to[1] - from[1]) * step) / length]
}

/** The point halfway along. */
export function middleOf(points: readonly Point[]): Point {
  let total = 0
  for (let at = 1; at < points.length; at++) total += distance(points[at - 1] as Point, points[at] as Point)
  let left = total / 2
  for (let at = 1; at < points.length; at++) {
    const [a, b] = [points[at - 1] as Point, points[at] as Point]
    const length = distance(a, b)
    if (length >= left) return towards(a, b, length, left)
    left -= length
  }
  return points[0] ?? [0, 0]
}

/** How a connection runs while an end is being dragged: out of one side, one bend, into the other. */
export function straightRoute(from: Box, to: Box): Point[] {
  const [a, b] = [centre(from), centre(to)]
  const across = Math.abs(b[0] - a[0]) - (from.width + to.width) / 2
  const down = Math.abs(b[1] - a[1]) - (from.height + to.height) / 2
  if (across >= down) {
    const right = b[0] >= a[0]
    const start: Point = [right ? from.x + from.width : from.x, a[1]]
    const end: Point = [right ? to.x : to.x + to.width, b[1]]
    const middle = (start[0] + end[0]) / 2
    return [start, [middle, start[1]], [middle, end[1]], end]
  }
  const below = b[1] >= a[1]
  const start: Point = [a[0], below ? from.y + from.height : from.y]
  const end: Point = [b[0], below ? to.y : to.y + to.height]
  const middle = (start[1] + end[1]) / 2
  return [start, [start[0], middle], [end[0], middle], end]
}

type Box = { x: number; y: number; width: number; height: number }
const centre = (box: Box): Point => [box.x + box.width / 2, box.y + box.height / 2]
