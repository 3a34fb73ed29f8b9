import type { Edit } from '#domain/design/edit.ts'
import { BoundaryId, ComponentId, ConnectionId, freshId } from '#domain/design/ids.ts'
import type { Design } from '#domain/design/schema.ts'

/** The edits that put another design beside what is there; ids that are taken become others, requirements and places stay out. */
export function adding(design: Design, other: Design): Edit[] {
  const taken = new Set<string>([...design.components, ...design.connections, ...design.boundaries].map(({ id }) => id))
  const renamed = new Map<string, string>()
  for (const { id } of [...other.boundaries, ...other.components, ...other.connections]) {
    const free = freshId(id, taken)
    taken.add(free)
    renamed.set(id, free)
  }
  const now = (id: string): string => renamed.get(id) ?? id
  const inside = <T extends { in?: BoundaryId | undefined }>({ in: home, ...rest }: T) => ({
    ...rest,
    ...(home === undefined ? {} : { in: BoundaryId.parse(now(home)) }),
  })
  const known = new Map<string, Design['boundaries'][number]>(other.boundaries.map((each) => [each.id, each]))
  const depth = (id: string | undefined, steps = 0): number => (id === undefined || steps > 50 ? 0 : 1 + depth(known.get(id)?.in, steps + 1))
  return [
    ...other.boundaries
      .toSorted((a, b) => depth(a.in) - depth(b.in))
      .map((boundary): Edit => ({
        kind: 'bound',
        boundary: { ...inside(boundary), id: BoundaryId.parse(now(boundary.id)) } as Design['boundaries'][number],
      })),
    ...other.components.map((component): Edit => ({
      kind: 'place',
      component: { ...inside(component), id: ComponentId.parse(now(component.id)) } as Design['components'][number],
    })),
    ...other.connections.map((connection): Edit => ({
      kind: 'connect',
      connection: {
        ...connection,
        id: ConnectionId.parse(now(connection.id)),
        from: ComponentId.parse(now(connection.from)),
        to: ComponentId.parse(now(connection.to)),
      },
    })),
  ]
}
