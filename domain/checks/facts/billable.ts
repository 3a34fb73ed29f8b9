import { kindOf } from '../../catalog/catalog.ts'
import type { Component } from '../../design/schema.ts'
import type { Facts } from './facts.ts'
import { categoryOf, isPerson } from './kinds.ts'
import { homeOf } from './place.ts'

/** Does it cost money by itself? Said, or what the catalogue's cost drivers say. People and what others run do not. */
export function billable(facts: Facts, component: Component): boolean {
  const said = component.settings['billable']
  if (typeof said === 'boolean') return said
  if (isPerson(component) || categoryOf(component) === 'source' || homeOf(facts, component) === 'outside') return false
  return (kindOf(component.kind)?.costDrivers.length ?? 0) > 0
}
