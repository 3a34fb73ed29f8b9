import type { Bill } from '../../design/bill.ts'
import { type Graph, graphOf } from '../../design/graph.ts'
import type { Component, Connection, Design } from '../../design/schema.ts'
import type { Sizing } from '../../design/sizing.ts'

/** What the other analysers found; absent where only the design is at hand. */
export type Beside = { sizing?: Sizing | undefined; bill?: Bill | undefined; /** YYYY-MM-DD */ today?: string | undefined }

/** One design and all that was derived from it; every derived fact is worked out once. */
export class Facts {
  readonly design: Design
  readonly graph: Graph
  readonly beside: Beside
  readonly #known = new Map<unknown, unknown>()
  readonly #neighbours = new Map<string, readonly Component[]>()

  constructor(design: Design, beside: Beside = {}) {
    this.design = design
    this.graph = graphOf(design)
    this.beside = beside
  }

  /** The value kept under a key (usually the function that asks), made on first use. */
  once<T>(key: unknown, make: () => T): T {
    const known = this.#known.get(key)
    if (known !== undefined || this.#known.has(key)) return known as T
    const made = make()
    this.#known.set(key, made)
    return made
  }

  /** Components at the other end of any connection, each once. */
  neighbours(id: string): readonly Component[] {
    const known = this.#neighbours.get(id)
    if (known !== undefined) return known
    const found = this.graph.neighbours(id)
    this.#neighbours.set(id, found)
    return found
  }

  /** The two ends of a connection; undefined for an end that is not in the design. */
  ends({ from, to }: Connection): { from: Component | undefined; to: Component | undefined } {
    return { from: this.graph.component(from), to: this.graph.component(to) }
  }
}
