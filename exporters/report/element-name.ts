import { graphOf } from '#domain/design/graph.ts'
import type { Design } from '#domain/design/schema.ts'

const joined = new WeakMap<Design, ReadonlyMap<string, Design['connections'][number]>>()

/** What a reader calls an element: a component's name, a connection's two ends, a boundary's name; `design` or null is all of it. */
export function elementName(design: Design, id: string | null): string {
  if (id === null || id === 'design') return 'the whole design'
  const graph = graphOf(design)
  const known = joined.get(design) ?? new Map(design.connections.map((each) => [each.id as string, each]))
  joined.set(design, known)
  const connection = known.get(id)
  if (connection !== undefined) return `${elementName(design, connection.from)} to ${elementName(design, connection.to)}`
  const boundary = graph.boundary(id)
  return graph.component(id)?.name ?? (boundary === undefined ? id : (boundary.name ?? id))
}
