import { layers } from '#domain/design/layers.ts'
import type { LaneId } from '#domain/layout/drawing.ts'

/** A lane's name, and its number where it is one of the five layers. */
export function laneTitle(id: LaneId): { number: number | null; name: string } {
  const layer = layers.find((each) => each.id === id)
  return layer === undefined ? { number: null, name: `${id.charAt(0).toUpperCase()}${id.slice(1)}` } : { number: layer.number, name: layer.name }
}
