import type { ComponentId } from '../design/ids.ts'
import type { Connection, Design } from '../design/schema.ts'
import { boundsOf } from './bounds.ts'
import { type Box, componentSize, type Drawing, type Point } from './drawing.ts'
import { overlap } from './occupied.ts'
import { routeAll } from './routing/route.ts'

/**
 * A drawing while components are dragged: they stand where they are told, and only their own connections, and
 * those they now cover, are routed anew. Lanes stay. After the drop, `layout` of the edited design tidies the rest.
 * @param at top left corners of the components that move
 */
export function moveComponents(drawing: Drawing, design: Design, at: ReadonlyMap<ComponentId, Point>): Drawing {
  const components = new Map(drawing.components)
  for (const [id, [x, y]] of at) if (components.has(id)) components.set(id, { x, y, ...componentSize })
  return rerouted({ ...drawing, components }, design.connections, ({ id, from, to }) => {
    if (at.has(from) || at.has(to)) return true
    const path = drawing.connections.get(id) ?? []
    return [...at.keys()].some((moved) => covers(components.get(moved), path))
  })
}

/** The drawing with one connection routed anew, such as one just drawn; the others stay as they are. */
export const routeConnection = (drawing: Drawing, connection: Connection): Drawing => rerouted(drawing, [connection], () => true)

function rerouted(drawing: Drawing, connections: readonly Connection[], anew: (connection: Connection) => boolean): Drawing {
  const open = connections.filter(anew)
  const kept = new Map(drawing.connections)
  for (const { id } of open) kept.delete(id)
  const routed = routeAll(open, drawing.components, kept.values())
  const all = new Map([...kept, ...routed])
  return {
    ...drawing,
    connections: all,
    bounds: boundsOf(
      drawing.lanes.map(({ box }) => box),
      drawing.components.values(),
      all.values(),
    ),
  }
}

const covers = (box: Box | undefined, path: readonly Point[]) =>
  box !== undefined &&
  path.slice(1).some(([x, y], i) => {
    const [fromX, fromY] = path[i] as Point
    return overlap({ x: Math.min(x, fromX), y: Math.min(y, fromY), width: Math.abs(x - fromX), height: Math.abs(y - fromY) }, box)
  })
