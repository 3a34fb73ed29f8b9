import { laneOf } from '../catalog/catalog.ts'
import { crossCuttingConcerns, layers } from '../design/layers.ts'
import type { Design } from '../design/schema.ts'
import type { LaneId } from './drawing.ts'

/** The five layers as they stand on the canvas, the top one first; then the column of concerns. */
export const laneOrder: readonly LaneId[] = [...layers.toReversed().map(({ id }) => id), ...crossCuttingConcerns]
export const mainLanes = layers.length

const numberOf = new Map(laneOrder.map((id, at) => [id, at]))
export const laneNumber = (kind: string): number => numberOf.get(laneOf(kind)) ?? 0

/** A design as numbers: components by index, lanes by index into `laneOrder`. */
export type Members = {
  size: number
  lane: Int8Array
  /** Indices of the components of each lane, in the design's order. */
  lanes: readonly number[][]
  /** Neighbours over connections, as often as they are connected. */
  neighbours: readonly number[][]
  /** Beside each neighbour: 1 where the component leads to it, -1 where it leads here. */
  ways: readonly number[][]
}

export function membersOf(design: Design): Members {
  const size = design.components.length
  const lane = new Int8Array(size)
  const lanes: number[][] = laneOrder.map(() => [])
  design.components.forEach(({ kind }, i) => {
    const at = laneNumber(kind)
    lane[i] = at
    lanes[at]?.push(i)
  })
  const indexOf = new Map<string, number>(design.components.map(({ id }, i) => [id, i]))
  const neighbours: number[][] = Array.from({ length: size }, () => [])
  const ways: number[][] = Array.from({ length: size }, () => [])
  for (const { from, to } of design.connections) {
    const [a, b] = [indexOf.get(from), indexOf.get(to)]
    if (a === undefined || b === undefined || a === b) continue
    neighbours[a]?.push(b)
    ways[a]?.push(1)
    neighbours[b]?.push(a)
    ways[b]?.push(-1)
  }
  return { size, lane, lanes, neighbours, ways }
}
