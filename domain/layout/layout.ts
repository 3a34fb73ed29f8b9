import type { ComponentId } from '../design/ids.ts'
import type { Design } from '../design/schema.ts'
import type { Box, Drawing } from './drawing.ts'
import { boundsOf } from './bounds.ts'
import { placeAll } from './place.ts'
import { routeAll } from './routing/route.ts'

/**
 * The Layers projection: five lanes, the concerns in a column beside them, connections routed in the gutters.
 * A component with a position in the design stands there to the pixel; the others are placed. Same design, same drawing.
 */
export function layout(design: Design): Drawing {
  const { lanes, boxes } = placeAll(design)
  const components = new Map<ComponentId, Box>(design.components.map(({ id }, i) => [id, boxes[i] as Box]))
  const connections = routeAll(design.connections, components)
  return {
    lanes,
    components,
    boundaries: new Map(),
    connections,
    bounds: boundsOf(
      lanes.map(({ box }) => box),
      components.values(),
      connections.values(),
    ),
  }
}
