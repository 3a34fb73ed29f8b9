import type { Boundary, Component } from '../../design/schema.ts'
import type { Facts } from './facts.ts'
import { isPerson } from './kinds.ts'

/** The network zone a component stands in: the nearest subnet, network, trust zone or site; undefined = none drawn. */
export function zoneOf(facts: Facts, component: Component): Boundary | undefined {
  if (component.in === undefined) return undefined
  const known = facts.once(zoneOf, () => new Map<string, { zone: Boundary | undefined }>())
  const found = known.get(component.in)
  if (found !== undefined) return found.zone
  const zone = facts.graph.enclosing(component, 'subnet', 'network', 'trust-zone', 'on-premises-site', 'edge-site')
  known.set(component.in, { zone })
  return zone
}

/** Everything that stands in a zone, people left out. */
export const inZone = (facts: Facts, zone: Boundary): readonly Component[] =>
  facts
    .once(inZone, () =>
      Map.groupBy(
        facts.design.components.filter((each) => !isPerson(each)),
        (each) => zoneOf(facts, each),
      ),
    )
    .get(zone) ?? []
