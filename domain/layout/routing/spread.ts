import type { Box } from '../drawing.ts'
import { air, type Grid } from './grid.ts'
import type { Segment, Track } from './track.ts'

/** Distance of connections that share a line; wider where they end at boxes. */
const apart = { gutter: 10, side: 16, top: 28 } as const
/** Connections that come this near along a line count as sharing it. */
const nearby = 10

/** Gives connections that share a line tracks beside each other, in the order in which they cross least. */
export function spreadTracks(grid: Grid, tracks: readonly Track[], boxes: readonly Box[]): void {
  const segments = tracks.flatMap((track) => track.segments)
  for (const horizontal of [true, false]) {
    const lines = horizontal ? grid.ys : grid.xs
    const onLine = Map.groupBy(
      segments.filter((segment) => segment.horizontal === horizontal),
      ({ line }) => line,
    )
    for (const [line, sharing] of onLine) {
      const [before, at, after] = [lines[line - 1] ?? Number.NEGATIVE_INFINITY, lines[line] as number, lines[line + 1] ?? Number.POSITIVE_INFINITY]
      for (const segment of sharing) narrow(segment, (before + at) / 2 + 2, (at + after) / 2 - 2, boxes)
      for (const cluster of clusters(sharing)) spread(cluster, at)
    }
  }
}

/** How far a segment can be moved before it comes near a box, or half way to the next line. */
function narrow(segment: Segment, low: number, high: number, boxes: readonly Box[]): void {
  segment.low = Math.max(segment.low, low)
  segment.high = Math.min(segment.high, high)
  const [from, to] = segment.begin < segment.finish ? [segment.begin, segment.finish] : [segment.finish, segment.begin]
  const { horizontal, across } = segment
  for (const box of boxes) {
    const along = horizontal ? box.x : box.y
    if (along >= to || along + (horizontal ? box.width : box.height) <= from) continue
    const start = horizontal ? box.y : box.x
    const end = start + (horizontal ? box.height : box.width)
    if (end <= across) segment.low = Math.max(segment.low, Math.min(across, end + air))
    else if (start >= across) segment.high = Math.min(segment.high, Math.max(across, start - air))
  }
}

const least = ({ begin, finish }: Segment) => Math.min(begin, finish)
const most = ({ begin, finish }: Segment) => Math.max(begin, finish)
const share = (a: Segment, b: Segment) => least(a) <= most(b) + nearby && least(b) <= most(a) + nearby

/** Segments of one line that touch, directly or over others. */
function clusters(sharing: readonly Segment[]): Segment[][] {
  const found: Segment[][] = []
  let reach = Number.NEGATIVE_INFINITY
  for (const segment of sharing.toSorted((a, b) => least(a) - least(b) || a.track.number - b.track.number || a.at - b.at)) {
    if (least(segment) > reach + nearby) found.push([])
    found.at(-1)?.push(segment)
    reach = Math.max(reach, most(segment))
  }
  return found
}

function spread(cluster: readonly Segment[], line: number): void {
  const ordered = inOrder(cluster)
  const [before, after] = [chains(ordered), chains(ordered.toReversed()).reverse()]
  const deepest = Math.max(...ordered.map((_, i) => (before[i] as number) + (after[i] as number)))
  const low = Math.max(...ordered.map((segment) => segment.low))
  const high = Math.min(...ordered.map((segment) => segment.high))
  const ends = ordered.some(({ at, track }) => at === 0 || at === track.segments.length - 1)
  const wide = !ends ? apart.gutter : ordered[0]?.horizontal ? apart.side : apart.top
  const step = deepest === 0 ? 0 : Math.min(wide, Math.max(0, high - low) / deepest)
  const middle = low <= high ? clamp(line, low + (step * deepest) / 2, high - (step * deepest) / 2) : line
  ordered.forEach((segment, i) => {
    segment.across = clamp(middle + (((before[i] as number) - (after[i] as number)) * step) / 2, segment.low, segment.high)
  })
}

const clamp = (value: number, low: number, high: number) => (low > high ? (low + high) / 2 : Math.min(high, Math.max(low, value)))

/** For each segment, how many must lie before it because each shares the line with the next. */
function chains(ordered: readonly Segment[]): number[] {
  const depth: number[] = []
  ordered.forEach((segment, i) => {
    let deepest = 0
    for (let j = 0; j < i; j++) if (share(ordered[j] as Segment, segment)) deepest = Math.max(deepest, (depth[j] as number) + 1)
    depth.push(deepest)
  })
  return depth
}

function inOrder(cluster: readonly Segment[]): Segment[] {
  if (cluster.length < 2) return [...cluster]
  const score = new Map(cluster.map((segment) => [segment, 0]))
  const add = (segment: Segment, points: number) => score.set(segment, (score.get(segment) ?? 0) + points)
  cluster.forEach((a, i) => {
    for (const b of cluster.slice(i + 1)) {
      if (!share(a, b)) continue
      const order = Math.sign(compare(a, b))
      add(a, order)
      add(b, -order)
    }
  })
  return cluster.toSorted((a, b) => (score.get(a) as number) - (score.get(b) as number) || a.track.number - b.track.number || a.at - b.at)
}

/** Negative where `a` belongs before (left of, above) `b` for the two not to cross. */
function compare(a: Segment, b: Segment): number {
  if (a.track.number > b.track.number) return -compare(b, a)
  const both = atEnd(a, b, -1, 8) + atEnd(a, b, 1, 8)
  // they cross anyway: decide at the end that `a` runs to, so that all the lines they share agree
  return both !== 0 ? both : atEnd(a, b, a.begin <= a.finish ? 1 : -1, 8) || a.track.number - b.track.number
}

/** The order that one end of the shared line asks for. @param end -1 the lower, 1 the higher coordinate */
function atEnd(a: Segment, b: Segment, end: -1 | 1, depth: number): number {
  const [one, other] = [endOf(a, end), endOf(b, end)]
  if (one.turn !== other.turn) return one.turn - other.turn
  const { turn } = one
  if (turn === 0) return 0
  if (Math.abs(one.at - other.at) > 1e-6) return one.at > other.at === (end === 1) ? -turn : turn
  if (depth === 0 || one.next === undefined || other.next === undefined) return 0
  return -end * turn * atEnd(one.next, other.next, turn, depth - 1)
}

function endOf(segment: Segment, end: -1 | 1): { at: number; next: Segment | undefined; turn: -1 | 0 | 1 } {
  const forward = (end === 1) === segment.begin <= segment.finish
  const next = segment.track.segments[segment.at + (forward ? 1 : -1)]
  const at = forward ? segment.finish : segment.begin
  if (next === undefined) return { at, next, turn: 0 }
  return { at, next, turn: (forward ? next.finish : next.begin) < segment.across ? -1 : 1 }
}
