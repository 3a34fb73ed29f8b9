import type { BoundaryId, ComponentId, ConnectionId } from '../design/ids.ts'
import type { CrossCutting, LayerId } from '../design/layers.ts'

/** In canvas units: CSS pixels at zoom 1; y grows downwards. */
export type Box = { x: number; y: number; width: number; height: number }
export type Point = readonly [x: number, y: number]

export type LaneId = LayerId | CrossCutting

/** `header` is the part of `box` that names the lane; no component stands there by our hand. */
export type Lane = { id: LaneId; box: Box; header: Box }

/** Where everything stands. Boxes of components never overlap; a connection keeps clear of boxes that are not its ends where it can. */
export type Drawing = {
  lanes: readonly Lane[]
  components: ReadonlyMap<ComponentId, Box>
  /** Empty where the projection draws none. */
  boundaries: ReadonlyMap<BoundaryId, Box>
  /** Orthogonal: from the source's edge to the target's edge. */
  connections: ReadonlyMap<ConnectionId, readonly Point[]>
  bounds: Box
}

/** A component's size on the canvas. */
export const componentSize = { width: 208, height: 72 } as const
