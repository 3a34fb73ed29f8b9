import type { Boundary, Component, Connection, Design, Position, Waiver } from '../design/schema.ts'
import { EntryCache } from './entry-cache.ts'
import type { Roots } from './layout.ts'
import { readBoundary, readComponent, readConnection, readName, readPosition, readWaiver } from './read-element.ts'
import { enclosedByKnown, withBothEnds, withOwnIds, withoutCircles } from './repair.ts'
import { requirementsFrom } from './requirement-entries.ts'

/** Reads the design out of the document, again only what changed; elements that did not change stay the same objects. */
export class DesignReader {
  readonly #about: Roots['about']
  readonly #requirements: EntryCache<readonly [string, unknown]>
  readonly #boundaries: EntryCache<Boundary>
  readonly #components: EntryCache<Component>
  readonly #connections: EntryCache<Connection>
  readonly #waivers: EntryCache<Waiver>
  readonly #positions: EntryCache<readonly [string, Position]>

  constructor(roots: Roots) {
    this.#about = roots.about
    this.#requirements = new EntryCache(roots.requirements, (path, value) => [path, value] as const)
    this.#boundaries = new EntryCache(roots.boundaries, readBoundary)
    this.#components = new EntryCache(roots.components, readComponent)
    this.#connections = new EntryCache(roots.connections, readConnection)
    this.#waivers = new EntryCache(roots.waivers, readWaiver)
    this.#positions = new EntryCache(roots.positions, readPosition)
  }

  read(): Design {
    const components = this.#components.list()
    const boundaries = this.#mendBoundaries(this.#boundaries.list(), components)
    return {
      strata: 1,
      name: readName(this.#about.get('name')) ?? '',
      requirements: this.#readRequirements(this.#requirements.list()),
      boundaries: boundaries as Boundary[],
      components: this.#mendComponents(components, boundaries) as Component[],
      connections: this.#mendConnections(this.#connections.list(), components) as Connection[],
      waivers: this.#waivers.list() as Waiver[],
      positions: this.#readPositions(this.#positions.list()),
    }
  }

  readonly #readRequirements = remembered(requirementsFrom)
  readonly #readPositions = remembered((list: readonly (readonly [string, Position])[]): Record<string, Position> => Object.fromEntries(list))
  readonly #mendComponents = remembered(enclosedByKnown<Component>)
  readonly #mendConnections = remembered(withBothEnds)
  readonly #mendBoundaries = remembered((known: readonly Boundary[], components: readonly Component[]) => {
    const own = withOwnIds(known, components)
    return withoutCircles(enclosedByKnown(own, own))
  })
}

/** The function, working only when an input is another object than the last time. */
function remembered<I extends readonly unknown[], O>(make: (...inputs: I) => O): (...inputs: I) => O {
  let last: { inputs: I; output: O } | undefined
  return (...inputs) => {
    if (last === undefined || inputs.some((input, at) => input !== last?.inputs[at])) last = { inputs, output: make(...inputs) }
    return last.output
  }
}
