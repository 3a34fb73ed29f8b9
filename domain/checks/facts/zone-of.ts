import type { Boundary, Component } from '../../design/schema.ts'
import type { Facts } from './facts.ts'

/** The network zone a component stands in: the nearest subnet, network, trust zone or site; undefined = none drawn. */
export const zoneOf = (facts: Facts, component: Component): Boundary | undefined =>
  facts.graph.enclosing(component, 'subnet', 'network', 'trust-zone', 'on-premises-site', 'edge-site')
