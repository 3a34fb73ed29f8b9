import type { Design } from '../design/schema.ts'
import { type Box, componentSize, type Lane } from './drawing.ts'
import { freshFrames, slotAt } from './frame.ts'
import { lanesAround } from './lanes-around.ts'
import { laneOrder, type Members, membersOf } from './members.ts'
import { assignSlots } from './order.ts'
import { placeAmong } from './place-among.ts'

export type Placed = { lanes: readonly Lane[]; boxes: readonly Box[] }

export const boxAt = (x: number, y: number): Box => ({ x, y, ...componentSize })

/**
 * Where every component stands. A component with a position keeps it; the others are placed in their lanes,
 * all anew where that suits what stands already, else among it.
 */
export function placeAll(design: Design): Placed {
  const members = membersOf(design)
  const pinned = design.components.map(({ id }): Box | undefined => {
    const at = design.positions[id]
    return at === undefined ? undefined : boxAt(at[0], at[1])
  })
  const frames = freshFrames(members.lanes.map((lane) => lane.length))
  const anew = pinned.every((box) => box === undefined)
  const standsInFreshLanes = pinned.every(
    (box, i) => box === undefined || isInside(box, frames.find(({ id }) => id === laneOrder[members.lane[i] as number])?.box),
  )
  const wishes = pinned.every((box) => box !== undefined) ? pinned : freshBoxes(members, frames)
  if (anew) return { lanes: frames.map(plainLane), boxes: wishes }
  return placeAmong(members, pinned, wishes, standsInFreshLanes ? frames.map(plainLane) : lanesAround(members, pinned, frames))
}

const plainLane = ({ id, box, header }: Lane): Lane => ({ id, box, header })

function freshBoxes(members: Members, frames: ReturnType<typeof freshFrames>): Box[] {
  const slots = assignSlots(members, frames)
  const frameOf = new Map(frames.map((frame) => [frame.id, frame]))
  return Array.from(slots, (slot, i) => {
    const frame = frameOf.get(laneOrder[members.lane[i] as number] ?? 'infrastructure')
    if (frame === undefined) throw new Error('a lane that holds components has no frame')
    const [x, y] = slotAt(frame, slot)
    return boxAt(x, y)
  })
}

export const isInside = (inner: Box, outer: Box | undefined): boolean =>
  outer !== undefined &&
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height
