import type { Component } from '../../design/schema.ts'
import { crosses } from './crossing.ts'
import type { Facts } from './facts.ts'
import { isPerson } from './kinds.ts'
import { meaningOf } from './movement.ts'
import { nearestSaid } from './nearest-said.ts'
import { homeOf } from './place.ts'

/** Has it an address that the internet can reach? Its own word, or its network's; undefined = nobody said. */
export const exposureOf = (facts: Facts, component: Component): 'private' | 'internet' | undefined => {
  const said = nearestSaid(facts, component, 'exposure')
  return said === 'private' || said === 'internet' ? said : undefined
}

/** Someone from outside calls it over the internet, and nothing says that it is private. */
const calledFromOutside = (facts: Facts, component: Component): boolean =>
  exposureOf(facts, component) !== 'private' &&
  facts.graph.to(component.id).some((connection) => {
    const caller = facts.graph.component(connection.from)
    return caller !== undefined && isPerson(caller) && homeOf(facts, caller) === 'outside' && crosses(facts, connection).has('internet')
  })

const reached = (facts: Facts): ReadonlySet<string> =>
  facts.once(reached, () => {
    const open = facts.design.components.filter(
      (component) => !isPerson(component) && (exposureOf(facts, component) === 'internet' || calledFromOutside(facts, component)),
    )
    const seen = new Set<string>(open.map(({ id }) => id))
    for (let component = open.pop(); component !== undefined; component = open.pop())
      for (const connection of facts.graph.from(component.id)) {
        const next = facts.graph.component(connection.to)
        if (next === undefined || seen.has(next.id) || meaningOf(facts, connection) !== 'request') continue
        seen.add(next.id)
        open.push(next)
      }
    return seen
  })

/** Can a request from the internet reach it, directly or through what it passes on the way? */
export const reachableFromInternet = (facts: Facts, component: Component): boolean => reached(facts).has(component.id)
