import type { Box } from '../drawing.ts'

/** Lines keep this far from boxes where there is room; lines nearer to each other than `merge` become one. */
const margin = 20
/** Connections never run nearer to a box than this, but for their own ends. */
export const air = 8
const merge = { gutter: 32, centreX: 40, centreY: 24 } as const

/**
 * Lines on which connections may run: the gutters around boxes, and the lines through their middles.
 * A node is where two lines meet: number `column + row * xs.length`.
 */
export type Grid = {
  xs: Float64Array
  ys: Float64Array
  /** By node: 1 where the step to the next node on the right, or below, would cross a box. */
  wallRight: Uint8Array
  wallBelow: Uint8Array
}

export function gridOf(boxes: readonly Box[]): Grid {
  const xs = linesOf(
    boxes.flatMap(({ x, width }) => [x - margin, x + width + margin]),
    boxes.map(({ x, width }) => x + width / 2),
    merge.centreX,
  )
  const ys = linesOf(
    boxes.flatMap(({ y, height }) => [y - margin, y + height + margin]),
    boxes.map(({ y, height }) => y + height / 2),
    merge.centreY,
  )
  const grid: Grid = { xs, ys, wallRight: new Uint8Array(xs.length * ys.length), wallBelow: new Uint8Array(xs.length * ys.length) }
  for (const box of boxes) wall(grid, box)
  return grid
}

function linesOf(gutters: readonly number[], centres: readonly number[], mergeCentres: number): Float64Array {
  const lines = [...merged(gutters, merge.gutter), ...merged(centres, mergeCentres)].sort((a, b) => a - b)
  return Float64Array.from(lines.filter((line, at) => at === 0 || line - (lines[at - 1] as number) >= 1))
}

/** Lines closer together than `span` as one in their middle. */
function merged(lines: readonly number[], span: number): number[] {
  const found: number[] = []
  let first = 0
  let last = Number.NaN
  for (const line of Float64Array.from(lines).sort()) {
    if (!Number.isNaN(last) && line - first <= span) last = line
    else {
      if (!Number.isNaN(last)) found.push((first + last) / 2)
      first = last = line
    }
  }
  if (!Number.isNaN(last)) found.push((first + last) / 2)
  return found
}

const touch = 1e-6

/** Number of the first line at or after a coordinate. */
export function lineFrom(lines: Float64Array, at: number): number {
  let [low, high] = [0, lines.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((lines[middle] as number) < at) low = middle + 1
    else high = middle
  }
  return low
}

export function nearestLine(lines: Float64Array, at: number): number {
  const next = lineFrom(lines, at)
  if (next === 0) return 0
  if (next === lines.length) return next - 1
  return (lines[next] as number) - at < at - (lines[next - 1] as number) ? next : next - 1
}

/** First and last line between two coordinates; where there is none, the nearest. */
export function linesBetween(lines: Float64Array, a: number, b: number): readonly [first: number, last: number] {
  const [first, last] = [lineFrom(lines, Math.min(a, b)), lineFrom(lines, Math.max(a, b) + touch) - 1]
  const near = nearestLine(lines, (a + b) / 2)
  return first <= last ? [first, last] : [near, near]
}

/** Closes every step that would lead through the box or too near to it. */
function wall({ xs, ys, wallRight, wallBelow }: Grid, { x, y, width, height }: Box): void {
  const columns = xs.length
  const [left, right] = [lineFrom(xs, x - air + touch), lineFrom(xs, x + width + air)]
  const [top, bottom] = [lineFrom(ys, y - air + touch), lineFrom(ys, y + height + air)]
  for (let row = top; row < bottom; row++)
    for (let column = Math.max(0, left - 1); column < Math.min(columns - 1, right); column++) wallRight[column + row * columns] = 1
  for (let column = left; column < right; column++)
    for (let row = Math.max(0, top - 1); row < Math.min(ys.length - 1, bottom); row++) wallBelow[column + row * columns] = 1
}
