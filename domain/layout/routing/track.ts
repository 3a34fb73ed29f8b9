import type { Box, Point } from '../drawing.ts'
import type { Grid } from './grid.ts'
import type { Way } from './search.ts'

/** A straight part of a connection, on one line of the grid until it gets a track of its own beside that line. */
export type Segment = {
  track: Track
  at: number
  horizontal: boolean
  line: number
  /** Along the line, in the direction of the connection. */
  begin: number
  finish: number
  /** Across: where it runs, and how far it may be moved. */
  across: number
  low: number
  high: number
}

export type Track = { number: number; segments: Segment[] }

/** How near the corners of a box a connection may end. */
const inset = { x: 20, y: 14 } as const

/** The way as segments that alternate between horizontal and vertical, the outer two ending at the boxes. */
export function trackOf(grid: Grid, number: number, way: Way, source: Box, target: Box): Track {
  const columns = grid.xs.length
  const track: Track = { number, segments: [] }
  const add = (horizontal: boolean, node: number) => {
    const line = horizontal ? Math.floor(node / columns) : node % columns
    const across = (horizontal ? grid.ys : grid.xs)[line] as number
    track.segments.push({
      track,
      at: track.segments.length,
      horizontal,
      line,
      begin: 0,
      finish: 0,
      across,
      low: Number.NEGATIVE_INFINITY,
      high: Number.POSITIVE_INFINITY,
    })
  }
  let horizontal = way.from.horizontal
  add(horizontal, way.nodes[0] as number)
  way.nodes.forEach((node, at) => {
    const next = way.nodes[at + 1]
    const goesOn = next === undefined ? way.to.horizontal : Math.abs(next - node) === 1
    if (goesOn === horizontal) return
    horizontal = goesOn
    add(horizontal, node)
  })
  for (const segment of track.segments) {
    segment.begin = track.segments[segment.at - 1]?.across ?? sideOf(source, way.from.side)
    segment.finish = track.segments[segment.at + 1]?.across ?? sideOf(target, way.to.side)
  }
  tie(track.segments[0], source)
  tie(track.segments.at(-1), target)
  return track
}

const sideOf = ({ x, y, width, height }: Box, side: Way['from']['side']): number => {
  switch (side) {
    case 'left':
      return x
    case 'right':
      return x + width
    case 'top':
      return y
    case 'bottom':
      return y + height
  }
}

/** A segment that ends at a box must meet its side. */
function tie(segment: Segment | undefined, { x, y, width, height }: Box): void {
  if (segment === undefined) return
  const [start, size, in_] = segment.horizontal ? [y, height, inset.y] : [x, width, inset.x]
  segment.low = Math.max(segment.low, start + in_)
  segment.high = Math.min(segment.high, start + size - in_)
}

/** Corners of the connection, from the source's side to the target's. */
export function pointsOf({ segments }: Track): Point[] {
  const first = segments[0]
  const last = segments.at(-1)
  if (first === undefined || last === undefined) return []
  const point = ({ horizontal, across }: Segment, along: number): Point => (horizontal ? [along, across] : [across, along])
  return [
    point(first, first.begin),
    ...segments.slice(1).map((segment, at) => point(segment, (segments[at] as Segment).across)),
    point(last, last.finish),
  ]
}
