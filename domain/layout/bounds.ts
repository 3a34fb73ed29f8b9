import type { Box, Point } from './drawing.ts'

/** The box around all of it. */
export function boundsOf(frames: Iterable<Box>, boxes: Iterable<Box>, paths: Iterable<readonly Point[]>): Box {
  let [left, top, right, bottom] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY]
  const take = (x: number, y: number) => {
    left = Math.min(left, x)
    top = Math.min(top, y)
    right = Math.max(right, x)
    bottom = Math.max(bottom, y)
  }
  for (const list of [frames, boxes])
    for (const { x, y, width, height } of list) {
      take(x, y)
      take(x + width, y + height)
    }
  for (const path of paths) for (const [x, y] of path) take(x, y)
  return left > right ? { x: 0, y: 0, width: 0, height: 0 } : { x: left, y: top, width: right - left, height: bottom - top }
}
