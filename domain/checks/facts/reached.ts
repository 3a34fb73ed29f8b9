import type { Component } from '../../design/schema.ts'
import type { Facts } from './facts.ts'
import { type Along, steps } from './movement.ts'

/** Components by their place in the design, so that a walk is over numbers: it is asked hundreds of times after every edit. */
type Numbered = { components: readonly Component[]; numberOf: ReadonlyMap<string, number> }

const numbered = (facts: Facts): Numbered =>
  facts.once(numbered, () => ({
    components: facts.design.components,
    numberOf: new Map(facts.design.components.map(({ id }, at) => [id, at])),
  }))

/** Who follows whom: the neighbours of number `i` are `ends` from `starts[i]` up to `starts[i + 1]`. */
type Ways = { starts: Int32Array; ends: Int32Array }

export type Direction = 'forth' | 'back'

const ways = (facts: Facts, along: Along, direction: Direction): Ways =>
  facts.once(`ways ${along} ${direction}`, () => {
    const { components, numberOf } = numbered(facts)
    const pairs = steps(facts, along).map(({ from, to }): readonly [number, number] => {
      const [a, b] = [numberOf.get(from.id) ?? 0, numberOf.get(to.id) ?? 0]
      return direction === 'forth' ? [a, b] : [b, a]
    })
    const starts = new Int32Array(components.length + 1)
    for (const [from] of pairs) starts[from + 1] = (starts[from + 1] ?? 0) + 1
    for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0)
    const [ends, next] = [new Int32Array(pairs.length), starts.slice()]
    for (const [from, to] of pairs) {
      const at = next[from] ?? 0
      ends[at] = to
      next[from] = at + 1
    }
    return { starts, ends }
  })

/** What a walk came to. */
export class Reached {
  readonly #all: Numbered
  readonly #seen: Uint8Array
  #components: readonly Component[] | undefined

  constructor(all: Numbered, seen: Uint8Array) {
    this.#all = all
    this.#seen = seen
  }

  has(id: string): boolean {
    const at = this.#all.numberOf.get(id)
    return at !== undefined && this.#seen[at] === 1
  }

  /** In the design's order. */
  get components(): readonly Component[] {
    this.#components ??= this.#all.components.filter((_, at) => this.#seen[at] === 1)
    return this.#components
  }
}

/** Walks from some components to everything they lead to; what `stops` is neither entered nor passed. */
export function walk(
  facts: Facts,
  starts: readonly Component[],
  along: Along,
  direction: Direction,
  stops: ((component: Component) => boolean) | undefined,
): Reached {
  const all = numbered(facts)
  const { starts: first, ends } = ways(facts, along, direction)
  const seen = new Uint8Array(all.components.length)
  const open: number[] = starts.map(({ id }) => all.numberOf.get(id) ?? 0)
  for (let at = open.pop(); at !== undefined; at = open.pop())
    for (let i = first[at] ?? 0; i < (first[at + 1] ?? 0); i++) {
      const there = ends[i] ?? 0
      const component = all.components[there]
      if (seen[there] === 1 || component === undefined || stops?.(component) === true) continue
      seen[there] = 1
      open.push(there)
    }
  return new Reached(all, seen)
}
