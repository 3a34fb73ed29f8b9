import { type Box, componentSize, type Lane } from './drawing.ts'
import { laneOrder, mainLanes, type Members } from './members.ts'
import { Occupied } from './occupied.ts'
import { clearance, headerWidth, lanePad, pitch } from './spacing.ts'

/** Where a lane's components may stand: `left` or `right` is open where the lane can still grow. */
type Band = { top: number; bottom: number; left: number; right: number }

/**
 * Places what is not pinned among what is; what is pinned stays to the pixel.
 * @param pinned boxes by component index, undefined where the layout chooses
 * @param wishes where a component without neighbours would like to stand
 * @returns boxes of all components, and the lanes, wider where they had to grow
 */
export function placeAmong(
  members: Members,
  pinned: readonly (Box | undefined)[],
  wishes: readonly (Box | undefined)[],
  lanes: readonly Lane[],
): { lanes: readonly Lane[]; boxes: readonly Box[] } {
  const boxes = [...pinned]
  const occupied = new Occupied()
  for (const box of boxes) if (box !== undefined) occupied.add(box)
  const bands = bandsOf(lanes)
  const open = boxes.flatMap((box, i) => (box === undefined ? [i] : []))
  while (open.length > 0) {
    const next = mostPulled(members, boxes, open)
    open.splice(open.indexOf(next), 1)
    const band = bands[members.lane[next] as number] as Band
    const box = bestSpot(band, boxes, occupied, pullOf(members, boxes, next) ?? wishes[next], members, next)
    boxes[next] = box
    occupied.add(box)
  }
  const standing = boxes.flatMap((box) => box ?? [])
  return { lanes: grown(lanes, members, standing), boxes: standing }
}

/** The open component with the most neighbours that stand; the first of several. */
function mostPulled({ neighbours }: Members, boxes: readonly (Box | undefined)[], open: readonly number[]): number {
  let best = open[0] as number
  let most = -1
  for (const i of open) {
    const standing = (neighbours[i] as number[]).reduce((count, other) => count + (boxes[other] === undefined ? 0 : 1), 0)
    if (standing > most) [best, most] = [i, standing]
  }
  return best
}

function pullOf({ neighbours }: Members, boxes: readonly (Box | undefined)[], i: number): Box | undefined {
  const around = (neighbours[i] as number[]).flatMap((other) => boxes[other] ?? [])
  if (around.length === 0) return undefined
  const mean = (pick: (box: Box) => number) => around.reduce((sum, box) => sum + pick(box), 0) / around.length
  return { x: mean(({ x }) => x), y: mean(({ y }) => y), ...componentSize }
}

function bestSpot(band: Band, boxes: readonly (Box | undefined)[], occupied: Occupied, pull: Box | undefined, members: Members, i: number): Box {
  const lane = members.lane[i] as number
  const companions = (members.lanes[lane] as number[]).flatMap((other) => boxes[other] ?? [])
  const rows = rowsFor(band, companions)
  const standing = boxes.flatMap((box) => box ?? [])
  const columns = columnsFor(band, lane, standing, companions)
  const wish = pull ?? { x: columns[0] as number, y: rows[0] as number, ...componentSize }
  let best: { box: Box; far: number } | undefined
  for (const x of columns)
    for (const y of rows) {
      const far = Math.abs(x - wish.x) + Math.abs(y - wish.y)
      if (best !== undefined && far >= best.far) continue
      const box = { x, y, ...componentSize }
      if (occupied.isFree(box, clearance)) best = { box, far }
    }
  if (best === undefined) throw new Error('a lane can always grow, so a component has a place')
  return best.box
}

function rowsFor({ top, bottom }: Band, companions: readonly Box[]): number[] {
  const fits = (y: number) => y >= top && y + componentSize.height <= bottom
  const rows = companions.map(({ y }) => y).filter(fits)
  for (let y = top; fits(y); y += pitch.y) rows.push(y)
  return [...new Set(rows.length > 0 ? rows : [(top + bottom - componentSize.height) / 2])]
}

/** Columns of the drawing within the band, and one beyond all that stands, where there is always room. */
function columnsFor(band: Band, lane: number, standing: readonly Box[], companions: readonly Box[]): number[] {
  const growsLeft = lane < mainLanes
  const [left, right] = [Math.min(...standing.map(({ x }) => x)), Math.max(...standing.map(({ x }) => x))]
  const anchor = companions[0]?.x ?? (growsLeft ? Math.min(band.right - componentSize.width, Math.max(left, band.left)) : band.left)
  const fits = (x: number) => x >= band.left && x + componentSize.width <= band.right
  const columns: number[] = []
  for (let x = anchor; x > left - 2 * pitch.x; x -= pitch.x) columns.push(x)
  for (let x = anchor + pitch.x; x < right + 2 * pitch.x; x += pitch.x) columns.push(x)
  for (const { x } of companions) columns.push(x + pitch.x, x - pitch.x)
  columns.push(growsLeft ? Math.min(left - pitch.x, band.right - componentSize.width) : Math.max(right + pitch.x, band.left))
  const fitting = [...new Set(columns)].filter(fits)
  return fitting.length > 0 ? fitting : [growsLeft ? band.right - componentSize.width : band.left]
}

/** Where the layout may put components of each lane, by lane number. */
function bandsOf(lanes: readonly Lane[]): Band[] {
  const bands: Band[] = []
  const hasColumn = lanes.length > mainLanes
  for (const { id, box, header } of lanes) {
    const lane = laneOrder.indexOf(id)
    const [top, bottom] = [box.y + lanePad.y, box.y + box.height - lanePad.y]
    bands[lane] =
      lane < mainLanes
        ? { top, bottom, left: Number.NEGATIVE_INFINITY, right: hasColumn ? box.x + box.width - lanePad.x : Number.POSITIVE_INFINITY }
        : { top: header.y + header.height, bottom, left: box.x + lanePad.x, right: Number.POSITIVE_INFINITY }
  }
  return bands
}

/** Lanes as wide as what stands in them: the five grow to the left (or, without a column beside them, to the right), the column to the right. */
function grown(lanes: readonly Lane[], members: Members, boxes: readonly Box[]): Lane[] {
  const edges = (main: boolean) => boxes.filter((_, i) => (members.lane[i] as number) < mainLanes === main)
  const [main, column] = [edges(true), edges(false)]
  const left = Math.min(...main.map(({ x }) => x - lanePad.x - headerWidth))
  const mainRight = Math.max(...main.map(({ x, width }) => x + width + lanePad.x))
  const columnRight = Math.max(...column.map(({ x, width }) => x + width + lanePad.x))
  const hasColumn = lanes.length > mainLanes
  return lanes.map((lane) => {
    const isMain = laneOrder.indexOf(lane.id) < mainLanes
    const x = isMain ? Math.min(lane.box.x, left) : lane.box.x
    const wish = isMain ? (hasColumn ? lane.box.x + lane.box.width : mainRight) : columnRight
    const width = Math.max(lane.box.x + lane.box.width, wish) - x
    return { id: lane.id, box: { ...lane.box, x, width }, header: isMain ? { ...lane.header, x } : { ...lane.header, width } }
  })
}
