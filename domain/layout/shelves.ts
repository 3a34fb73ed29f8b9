import { aspect } from './spacing.ts'

type Size = { width: number; height: number }
export type Shelved = Size & { at: readonly (readonly [x: number, y: number])[] }

/** Puts boxes on shelves, in order, so wide that together they fill a screen best. */
export function shelve(sizes: readonly Size[], gap: { x: number; y: number }): Shelved {
  if (sizes.length === 0) return { width: 0, height: 0, at: [] }
  const widest = Math.max(...sizes.map(({ width }) => width))
  const area = sizes.reduce((sum, { width, height }) => sum + (width + gap.x) * (height + gap.y), 0)
  let best: Shelved | undefined
  for (const share of [0.8, 0.9, 1, 1.1, 1.2, 1.35, 1.5, 1.75, 2]) {
    const tried = fill(sizes, gap, Math.max(widest, Math.sqrt(area * aspect) * share))
    if (best === undefined || extent(tried) < extent(best)) best = tried
  }
  return best ?? fill(sizes, gap, widest)
}

const extent = ({ width, height }: Size) => Math.max(width / aspect, height)

function fill(sizes: readonly Size[], gap: { x: number; y: number }, limit: number): Shelved {
  const at: [number, number][] = []
  let [x, y, shelf, width] = [0, 0, 0, 0]
  for (const size of sizes) {
    if (x > 0 && x + size.width > limit) [x, y, shelf] = [0, y + shelf + gap.y, 0]
    at.push([x, y])
    width = Math.max(width, x + size.width)
    shelf = Math.max(shelf, size.height)
    x += size.width + gap.x
  }
  return { width, height: y + shelf, at }
}
