import type { BoundaryId, ComponentId } from './ids.ts'
import { type Flow, flowOf } from './ports.ts'
import type { Boundary, Component, Connection, Design } from './schema.ts'

/** Questions about how a design hangs together; built once a design, asked often. */
export class Graph {
  readonly design: Design
  readonly #components: ReadonlyMap<string, Component>
  readonly #boundaries: ReadonlyMap<string, Boundary>
  readonly #out: ReadonlyMap<string, readonly Connection[]>
  readonly #in: ReadonlyMap<string, readonly Connection[]>
  readonly #ofKind: ReadonlyMap<string, readonly Component[]>

  constructor(design: Design) {
    this.design = design
    this.#components = new Map(design.components.map((each) => [each.id, each]))
    this.#boundaries = new Map(design.boundaries.map((each) => [each.id, each]))
    this.#out = Map.groupBy(design.connections, ({ from }) => from)
    this.#in = Map.groupBy(design.connections, ({ to }) => to)
    this.#ofKind = Map.groupBy(design.components, ({ kind }) => kind)
  }

  component(id: string): Component | undefined {
    return this.#components.get(id)
  }

  boundary(id: string): Boundary | undefined {
    return this.#boundaries.get(id)
  }

  ofKind(...kinds: readonly string[]): Component[] {
    return kinds.flatMap((kind) => this.#ofKind.get(kind) ?? [])
  }

  from(id: string): readonly Connection[] {
    return this.#out.get(id) ?? []
  }

  to(id: string): readonly Connection[] {
    return this.#in.get(id) ?? []
  }

  /** Components at the other end of any connection, each once. */
  neighbours(id: string): Component[] {
    const ends = new Set([...this.from(id).map(({ to }) => to), ...this.to(id).map(({ from }) => from)])
    ends.delete(id as ComponentId)
    return [...ends].flatMap((end) => this.component(end) ?? [])
  }

  /** The boundaries around an element, innermost first. */
  around(element: { in?: BoundaryId | undefined }): Boundary[] {
    const found: Boundary[] = []
    for (let at = element.in; at !== undefined; ) {
      const boundary = this.#boundaries.get(at)
      if (boundary === undefined || found.includes(boundary)) break
      found.push(boundary)
      at = boundary.in
    }
    return found
  }

  /** The nearest boundary of one of these kinds around an element. */
  enclosing(element: { in?: BoundaryId | undefined }, ...kinds: readonly Boundary['kind'][]): Boundary | undefined {
    return this.around(element).find(({ kind }) => kinds.includes(kind))
  }

  /** Whatever can be reached over connections in their direction, `start` left out unless a circle leads back. */
  reachable(start: string, along?: (connection: Connection) => boolean): ReadonlySet<ComponentId> {
    return this.#walk(start, (id) => this.from(id), ({ to }) => to, along)
  }

  /** Whatever leads here over connections in their direction. */
  reaching(end: string, along?: (connection: Connection) => boolean): ReadonlySet<ComponentId> {
    return this.#walk(end, (id) => this.to(id), ({ from }) => from, along)
  }

  #walk(
    start: string, next: (id: string) => readonly Connection[], far: (connection: Connection) => ComponentId, along?: (connection: Connection) => boolean,
  ): ReadonlySet<ComponentId> {
    const seen = new Set<ComponentId>()
    const open = [start]
    for (let id = open.pop(); id !== undefined; id = open.pop())
      for (const connection of next(id)) {
        const other = far(connection)
        if (seen.has(other) || (along !== undefined && !along(connection))) continue
        seen.add(other)
        open.push(other)
      }
    return seen
  }

  /** Is there a way from one component to another in the direction of the connections? */
  path(from: string, to: string, along?: (connection: Connection) => boolean): boolean {
    return from === to || this.reachable(from, along).has(to as ComponentId)
  }

  /** Connections that mean one of these flows. */
  flowing(...flows: readonly Flow[]): Connection[] {
    return this.design.connections.filter((connection) => flows.includes(flowOf(connection)))
  }
}

const graphs = new WeakMap<Design, Graph>()

/** The graph of a design; the same object for the same design. */
export function graphOf(design: Design): Graph {
  const known = graphs.get(design)
  if (known !== undefined) return known
  const graph = new Graph(design)
  graphs.set(design, graph)
  return graph
}
