import type { Component } from '../../design/schema.ts'
import type { Facts } from './facts.ts'
import { homeOf, isCloud } from './place.ts'
import { numberOf } from './said.ts'
import { zoneRedundantKinds, zoneSpreadServing } from './zone-redundant.data.ts'

/** Zones a component spans: said, or drawn as a zone around it and its twins; undefined = not known. */
export function zonesOf(facts: Facts, component: Component): number | undefined {
  const said = numberOf(component, 'zones')
  if (said !== undefined) return said
  const zone = facts.graph.enclosing(component, 'zone')
  if (zone === undefined) return undefined
  const zones = new Set([zone.id, ...twins(facts, component).flatMap((twin) => facts.graph.enclosing(twin, 'zone')?.id ?? [])])
  return zones.size
}

/** Others of the kind that the same callers use: copies drawn one by one. */
const twins = (facts: Facts, component: Component): readonly Component[] =>
  facts.graph.to(component.id).flatMap(({ from }) =>
    facts.graph.from(from).flatMap(({ to }) => {
      const other = facts.graph.component(to)
      return other !== undefined && other.id !== component.id && other.kind === component.kind ? [other] : []
    }),
  )

/** Does the usual service of its provider span zones by itself? A fact of ours, not something the design says. */
export function spansZonesByItself(facts: Facts, component: Component): boolean {
  const home = homeOf(facts, component)
  if (!isCloud(home) || component.provider === 'self-hosted' || component.settings['service'] !== undefined) return false
  return [zoneRedundantKinds[home], zoneSpreadServing[home]].some((kinds) => kinds?.includes(component.kind))
}
