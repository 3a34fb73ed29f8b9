import type { Component } from '../../design/schema.ts'
import type { Facts } from './facts.ts'
import { isPerson } from './kinds.ts'
import { type Along, type Step, stepsFrom, stepsTo } from './movement.ts'

type Ask = (component: Component) => boolean

/** Everything that contents from `starts` come to, the starts left out unless a circle leads back; what `stops` is neither entered nor passed. */
export const reachedFrom = (facts: Facts, starts: readonly Component[], along: Along, stops?: Ask): ReadonlySet<string> =>
  walk(
    starts,
    stops,
    (id) => stepsFrom(facts, along, id),
    ({ to }) => to,
  )

/** Everything whose contents come to `ends`. */
export const leadingTo = (facts: Facts, ends: readonly Component[], along: Along, stops?: Ask): ReadonlySet<string> =>
  walk(
    ends,
    stops,
    (id) => stepsTo(facts, along, id),
    ({ from }) => from,
  )

function walk(
  starts: readonly Component[],
  stops: Ask | undefined,
  next: (id: string) => readonly Step[],
  far: (step: Step) => Component,
): ReadonlySet<string> {
  const seen = new Set<string>()
  const open = [...starts]
  for (let at = open.pop(); at !== undefined; at = open.pop())
    for (const step of next(at.id)) {
      const there = far(step)
      if (seen.has(there.id) || stops?.(there) === true) continue
      seen.add(there.id)
      open.push(there)
    }
  return seen
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
