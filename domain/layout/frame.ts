import { type Box, componentSize, type Lane } from './drawing.ts'
import { laneOrder, mainLanes } from './members.ts'
import { aspect, concernGutter, emptyLaneHeight, gutter, headerHeight, headerWidth, laneGap, lanePad } from './spacing.ts'

/** A lane with its slots: `columns` x `rows` places for components, counted column by column. */
export type LaneFrame = Lane & { columns: number; rows: number; left: number; top: number; columnPitch: number; rowPitch: number }

/** Top left corner of a slot. */
export const slotAt = (frame: LaneFrame, slot: number): readonly [number, number] => [
  frame.left + Math.floor(slot / frame.rows) * frame.columnPitch,
  frame.top + (slot % frame.rows) * frame.rowPitch,
]

const rowsOf = (count: number, columns: number) => Math.ceil(count / columns)
const spread = (count: number, size: number, gap: number) => (count === 0 ? 0 : count * size + (count - 1) * gap)
const laneHeight = (rows: number) => (rows === 0 ? emptyLaneHeight : 2 * lanePad.y + spread(rows, componentSize.height, gutter.y))
const concernHeight = (rows: number) => (rows === 0 ? 0 : headerHeight + lanePad.y + spread(rows, componentSize.height, concernGutter.y))
const columnsWidth = (columns: number, between: number) => 2 * lanePad.x + spread(columns, componentSize.width, between)

const total = (heights: readonly number[]) => {
  const shown = heights.filter((height) => height > 0)
  return shown.reduce((sum, height) => sum + height, 0) + Math.max(0, shown.length - 1) * laneGap
}

type Shape = { columns: number; concernColumns: number }

/** The numbers of columns with which the drawing is shown largest on a screen of the usual shape. */
export function shapeFor(counts: readonly number[]): Shape {
  const [main, concerns] = [counts.slice(0, mainLanes), counts.slice(mainLanes)]
  let best = { columns: 3, concernColumns: 1, extent: Number.POSITIVE_INFINITY }
  for (let columns = 3; columns <= Math.max(3, ...main); columns++)
    for (let concernColumns = 1; concernColumns <= Math.max(1, ...concerns); concernColumns++) {
      const side = concerns.some((count) => count > 0) ? laneGap + columnsWidth(concernColumns, concernGutter.x) : 0
      const width = headerWidth + columnsWidth(columns, gutter.x) + side
      const height = Math.max(
        total(main.map((count) => laneHeight(rowsOf(count, columns)))),
        total(concerns.map((count) => concernHeight(rowsOf(count, concernColumns)))),
      )
      const extent = Math.max(width / aspect, height)
      if (extent < best.extent) best = { columns, concernColumns, extent }
    }
  return best
}

/** Lanes and slots for a design of which nothing stands yet. @param counts components of each lane, in lane order */
export function freshFrames(counts: readonly number[]): LaneFrame[] {
  const { columns, concernColumns } = shapeFor(counts)
  const rows = counts.map((count, at) => rowsOf(count, at < mainLanes ? columns : concernColumns))
  const mainHeights = rows.slice(0, mainLanes).map(laneHeight)
  const concernHeights = rows.slice(mainLanes).map(concernHeight)
  const height = Math.max(total(mainHeights), total(concernHeights))
  const width = headerWidth + columnsWidth(columns, gutter.x)
  stretch(mainHeights, rows.slice(0, mainLanes), height)
  stretch(concernHeights, rows.slice(mainLanes), height)

  const frames: LaneFrame[] = []
  let y = 0
  for (const [at, laneHeight] of mainHeights.entries()) {
    frames.push(mainFrame(at, { x: 0, y, width, height: laneHeight }, rows[at] ?? 0, columns))
    y += laneHeight + laneGap
  }
  y = 0
  for (const [at, laneHeight] of concernHeights.entries()) {
    if (laneHeight === 0) continue
    const box = { x: width + laneGap, y, width: columnsWidth(concernColumns, concernGutter.x), height: laneHeight }
    frames.push(concernFrame(mainLanes + at, box, rows[mainLanes + at] ?? 0, concernColumns))
    y += laneHeight + laneGap
  }
  return frames
}

/** Shares the height that is left among the lanes that hold something. */
function stretch(heights: number[], rows: readonly number[], height: number): void {
  const holding = rows.filter((count) => count > 0).length
  const left = height - total(heights)
  if (left <= 0 || holding === 0) return
  const share = Math.floor(left / holding)
  let rest = left - share * holding
  rows.forEach((count, at) => {
    if (count === 0) return
    heights[at] = (heights[at] ?? 0) + share + rest
    rest = 0
  })
}

/** Rows stand in the middle of the space that they have; some of what is left goes between them. */
function rowsIn(top: number, height: number, rows: number, between: number): { top: number; rowPitch: number } {
  const left = height - spread(rows, componentSize.height, between)
  const more = rows === 0 ? 0 : Math.min(gutter.y / 2, Math.floor(Math.max(0, left - lanePad.y) / (rows + 1)))
  return { top: top + Math.round((left - more * (rows - 1)) / 2), rowPitch: componentSize.height + between + more }
}

const laneId = (at: number) => laneOrder[at] ?? 'infrastructure'

const mainFrame = (at: number, box: Box, rows: number, columns: number): LaneFrame => ({
  id: laneId(at),
  box,
  header: { ...box, width: headerWidth },
  columns,
  rows,
  left: box.x + headerWidth + lanePad.x,
  columnPitch: componentSize.width + gutter.x,
  ...rowsIn(box.y, box.height, rows, gutter.y),
})

const concernFrame = (at: number, box: Box, rows: number, columns: number): LaneFrame => ({
  id: laneId(at),
  box,
  header: { ...box, height: headerHeight },
  columns,
  rows,
  left: box.x + lanePad.x,
  columnPitch: componentSize.width + concernGutter.x,
  ...rowsIn(box.y + headerHeight, box.height - headerHeight - lanePad.y / 2, rows, concernGutter.y),
})
