import type { Component } from '../../design/schema.ts'
import type { SettingValue } from '../../design/settings/vocabulary.ts'
import type { Facts } from './facts.ts'

/** What the component says, or else the nearest boundary around it; undefined = neither does. */
export const nearestSaid = (facts: Facts, component: Component, setting: string): SettingValue | undefined =>
  component.settings[setting] ?? saidAround(facts, component, setting)

/** What the nearest boundary around the component says. */
export function saidAround(facts: Facts, component: Component, setting: string): SettingValue | undefined {
  if (component.in === undefined) return undefined
  const known = facts.once(`around ${setting}`, () => new Map<string, SettingValue | undefined>())
  if (known.has(component.in)) return known.get(component.in)
  const value = facts.graph.around(component).find((boundary) => boundary.settings[setting] !== undefined)?.settings[setting]
  known.set(component.in, value)
  return value
}
