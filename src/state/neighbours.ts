import type { Box, Drawing } from '#domain/layout/drawing.ts'

/** The component nearest to another in a direction; things that stand aside count as farther. Without a start, the first in reading order. */
export function nearestTowards(drawing: Drawing, from: string | undefined, [dx, dy]: readonly [number, number]): string | undefined {
  const boxes = drawing.components as ReadonlyMap<string, Box>
  const start = from === undefined ? undefined : boxes.get(from)
  if (start === undefined) return [...boxes].toSorted(([, a], [, b]) => a.y - b.y || a.x - b.x)[0]?.[0]
  let best: { id: string; cost: number } | undefined
  for (const [id, box] of boxes) {
    const [x, y] = [box.x - start.x, box.y - start.y]
    const along = x * dx + y * dy
    if (along <= 1) continue
    const aside = Math.abs(x * dy) + Math.abs(y * dx)
    const cost = along + 2.5 * aside
    if (best === undefined || cost < best.cost) best = { id, cost }
  }
  return best?.id
}
