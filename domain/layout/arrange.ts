import type { ComponentId, KindId } from '../design/ids.ts'
import type { Edit } from '../design/edit.ts'
import type { Design, Position } from '../design/schema.ts'
import { placeAll } from './place.ts'

/**
 * Edits that set components in order: each where the layout would place it.
 * @param which components to arrange; absent = all. The others keep their places, pinned or not.
 * @returns edits only for what moves or had no position yet
 */
export function arrange(design: Design, which?: ReadonlySet<ComponentId>): Edit[] {
  const before = which === undefined ? {} : Object.fromEntries(placesOf(design).filter(([id]) => !which.has(id)))
  const positions = { ...boundaryPositions(design), ...before }
  return placesOf({ ...design, positions }).flatMap(([id, at]): Edit[] => {
    const old = design.positions[id]
    return old !== undefined && old[0] === at[0] && old[1] === at[1] ? [] : [{ kind: 'position', of: id, at }]
  })
}

/** Where a new component of a kind would stand, close to its neighbours; nothing else moves. */
export function spotFor(design: Design, kind: KindId, neighbours: readonly ComponentId[] = []): Position {
  const standing = Object.fromEntries(placesOf(design))
  const id = freeId(design)
  const component = { id, kind, name: '', settings: {}, because: [] }
  const connections = neighbours.map((to, at) => ({
    id: `spot-${at}` as Design['connections'][number]['id'],
    from: id,
    to,
    carries: 'net' as const,
    settings: {},
    because: [],
  }))
  const wider = {
    ...design,
    components: [...design.components, component],
    connections: [...design.connections, ...connections],
    positions: standing,
  }
  const [, at] = placesOf(wider).at(-1) ?? [id, [0, 0] as Position]
  return at
}

const placesOf = (design: Design): [ComponentId, Position][] => {
  const { boxes } = placeAll(design)
  return design.components.flatMap(({ id }, i): [ComponentId, Position][] => {
    const box = boxes[i]
    return box === undefined ? [] : [[id, [box.x, box.y]]]
  })
}

function boundaryPositions(design: Design): Design['positions'] {
  const components = new Set<string>(design.components.map(({ id }) => id))
  return Object.fromEntries(Object.entries(design.positions).filter(([id]) => !components.has(id)))
}

function freeId(design: Design): ComponentId {
  const taken = new Set<string>(design.components.map(({ id }) => id))
  let n = 0
  while (taken.has(`spot-${n}`)) n++
  return `spot-${n}` as ComponentId
}
