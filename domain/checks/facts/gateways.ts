import type { Component } from '../../design/schema.ts'
import type { Facts } from './facts.ts'
import { categoryOf, isPerson } from './kinds.ts'
import { meaningOf } from './movement.ts'

/** Everything whose requests come to a component, nearest first; people left out. */
export function upstreamOf(facts: Facts, component: Component): readonly Component[] {
  const known = facts.once(upstreamOf, () => new Map<string, readonly Component[]>())
  const found = known.get(component.id)
  if (found !== undefined) return found
  const before = [...facts.graph.reaching(component.id, (connection) => meaningOf(facts, connection) === 'request')]
  const upstream = before
    .filter((id) => id !== component.id)
    .flatMap((id) => facts.graph.component(id) ?? [])
    .filter((each) => !isPerson(each))
  known.set(component.id, upstream)
  return upstream
}

/** Everything that a component's requests come to. */
export const downstreamOf = (facts: Facts, component: Component): readonly Component[] =>
  [...facts.graph.reachable(component.id, (connection) => meaningOf(facts, connection) === 'request')].flatMap(
    (id) => facts.graph.component(id) ?? [],
  )

const doors = new Set([
  'waf',
  'cdn',
  'ddos-protection',
  'global-load-balancer',
  'load-balancer-l7',
  'load-balancer-l4',
  'kubernetes-ingress',
  'inference-gateway',
])

/** Stands at a door: sees requests before what they are meant for. */
export const isDoor = (component: Component): boolean => categoryOf(component) === 'gateway' || doors.has(component.kind)
