import type { Component } from '../../design/schema.ts'
import type { Facts } from './facts.ts'
import { isPerson } from './kinds.ts'
import type { Along } from './movement.ts'
import { type Direction, type Reached, walk } from './reached.ts'

type Ask = (component: Component) => boolean

/** Everything that contents from `starts` come to, the starts left out unless a circle leads back; what `stops` is neither entered nor passed. */
export const reachedFrom = (facts: Facts, starts: readonly Component[], along: Along, stops?: Ask): Reached =>
  once(facts, starts, along, 'forth', stops)

/** Everything whose contents come to `ends`. */
export const leadingTo = (facts: Facts, ends: readonly Component[], along: Along, stops?: Ask): Reached => once(facts, ends, along, 'back', stops)

/** Many checks ask the same of the same component. */
function once(facts: Facts, starts: readonly Component[], along: Along, direction: Direction, stops: Ask | undefined): Reached {
  const [only, ...others] = starts
  if (only === undefined || others.length > 0 || stops !== undefined) return walk(facts, starts, along, direction, stops)
  const known = facts.once(`walks ${along} ${direction}`, () => new Map<string, Reached>())
  const found = known.get(only.id) ?? walk(facts, starts, along, direction, undefined)
  known.set(only.id, found)
  return found
}

/** A question that many walks ask of the same components, answered once for each. */
export function remembered(facts: Facts, key: unknown, ask: Ask): Ask {
  const known = facts.once(key, () => new Map<string, boolean>())
  return (component) => {
    const found = known.get(component.id) ?? ask(component)
    known.set(component.id, found)
    return found
  }
}

/** path(a, b) of the rule texts: can contents come from one to the other? */
export const path = (facts: Facts, from: Component, to: Component, along: Along = 'data'): boolean => reachedFrom(facts, [from], along).has(to.id)

/**
 * Is the component such a thing, or is such a thing attached to it? A guardrail, quality or tracing component
 * counts as on a path when the path runs through it or it is attached to a component on that path.
 * People do not count: what is attached to them guards only what is asked over it.
 */
export const servedBy = (facts: Facts, component: Component, is: Ask): boolean =>
  is(component) || (!isPerson(component) && facts.neighbours(component.id).some(is))
