import { cutsFor } from './cuts.ts'
import { type Box, componentSize, type Lane } from './drawing.ts'
import { laneOrder, mainLanes, type Members } from './members.ts'
import { emptyLaneHeight, headerHeight, headerWidth, laneGap, lanePad } from './spacing.ts'

const half = laneGap / 2

/**
 * Lanes drawn around components that stand already, so that most stand in their own.
 * @param pinned boxes by component index; at least one stands
 * @param fresh the lanes as they would be were nothing pinned: how much room each would take
 */
export function lanesAround(members: Members, pinned: readonly (Box | undefined)[], fresh: readonly Lane[]): Lane[] {
  const standing = pinned.flatMap((box, i) => (box === undefined ? [] : [{ box, lane: members.lane[i] as number }]))
  const main = standing.filter(({ lane }) => lane < mainLanes)
  const column = standing.filter(({ lane }) => lane >= mainLanes)
  const freshBox = new Map(fresh.map(({ id, box }) => [laneOrder.indexOf(id), box]))
  const room = (lane: number) => (freshBox.get(lane)?.height ?? emptyLaneHeight) + laneGap
  const open = new Set(pinned.flatMap((box, i) => (box === undefined ? [members.lane[i] as number] : [])))
  const vertical = (list: typeof standing) => list.map(({ box, lane }) => ({ lane, start: box.y, end: box.y + box.height }))

  const borders =
    main.length === 0
      ? stacked(Math.min(...column.map(({ box }) => box.y)) - headerHeight - half, mainLanes, room)
      : cutsFor(vertical(main), {
          count: mainLanes,
          natural: room,
          least: (lane) => (open.has(lane) ? laneGap + 2 * lanePad.y + componentSize.height : 0),
          padStart: lanePad.y + half,
          padEnd: lanePad.y + half,
        })
  const side = sideBorder(
    main.map(({ box }) => box),
    column.map(({ box }) => box),
  )
  const left = Math.min(...main.map(({ box }) => box.x - lanePad.x - headerWidth), side - half - headerWidth - 2 * lanePad.x - componentSize.width)
  const lanes = laneOrder.slice(0, mainLanes).map((id, at): Lane => {
    const box = between(left, side - half, borders[at] as number, borders[at + 1] as number)
    return { id, box, header: { ...box, width: headerWidth } }
  })

  const shown = [...freshBox.keys()].filter((lane) => lane >= mainLanes)
  if (shown.length === 0) return lanes
  const [top, bottom] = [borders[0] as number, borders[mainLanes] as number]
  const inColumn = vertical(column).map((each) => ({ ...each, lane: shown.indexOf(each.lane) }))
  const columnRoom = (at: number) => room(shown[at] as number)
  const columnBorders =
    inColumn.length === 0
      ? stacked(top, shown.length, columnRoom)
      : cutsFor(inColumn, {
          count: shown.length,
          natural: columnRoom,
          least: (at) => (open.has(shown[at] as number) ? laneGap + headerHeight + lanePad.y + componentSize.height : 0),
          padStart: headerHeight + half,
          padEnd: lanePad.y + half,
        })
  columnBorders[0] = Math.min(columnBorders[0] as number, top)
  columnBorders[shown.length] = Math.max(columnBorders[shown.length] as number, bottom)
  const right = Math.max(side + half + 2 * lanePad.x + componentSize.width, ...column.map(({ box }) => box.x + box.width + lanePad.x))
  return [
    ...lanes,
    ...shown.map((lane, at): Lane => {
      const box = between(side + half, right, columnBorders[at] as number, columnBorders[at + 1] as number)
      return { id: laneOrder[lane] ?? 'security', box, header: { ...box, height: headerHeight } }
    }),
  ]
}

const between = (left: number, right: number, top: number, bottom: number): Box => ({
  x: left,
  y: top + half,
  width: right - left,
  height: bottom - top - laneGap,
})

function stacked(start: number, count: number, room: (lane: number) => number): number[] {
  const borders = [start]
  for (let lane = 0; lane < count; lane++) borders.push((borders[lane] as number) + room(lane))
  return borders
}

/** Where the column of concerns begins, half a gap aside. */
function sideBorder(main: readonly Box[], column: readonly Box[]): number {
  const mainRight = Math.max(...main.map(({ x, width }) => x + width))
  const columnLeft = Math.min(...column.map(({ x }) => x))
  if (column.length === 0) return mainRight + lanePad.x + half
  if (main.length === 0) return columnLeft - lanePad.x - half
  const across =
    (lane: number) =>
    ({ x, width }: Box) => ({ lane, start: x, end: x + width })
  const pad = lanePad.x + half
  const borders = cutsFor([...main.map(across(0)), ...column.map(across(1))], {
    count: 2,
    natural: () => 0,
    least: () => 0,
    padStart: pad,
    padEnd: pad,
  })
  return borders[1] as number
}
