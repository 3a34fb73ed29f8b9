import type { Component, Connection } from '../../design/schema.ts'
import { type Ternary, unknown } from '../ternary.ts'
import type { Facts } from './facts.ts'
import { isA } from './kinds.ts'
import { meaningOf, type Step, stepsFrom, stepsTo } from './movement.ts'
import { askSetting, listOf } from './said.ts'
import { stores } from './stores.ts'

export type Classes = ReadonlySet<string>
const none: Classes = new Set()

const regulatedClasses = ['pii', 'phi', 'pci', 'special', 'biometric', 'children'] as const
const sensitiveClasses = ['confidential', 'sovereign', ...regulatedClasses] as const

/** What identifiers make sensitive; without them it is internal data, and no longer bound to a place. */
const bound: readonly string[] = ['sovereign', ...regulatedClasses]

const cut = (classes: Classes): Classes => {
  const left = [...classes].filter((each) => !bound.includes(each))
  return left.length === classes.size ? classes : new Set(left.length > 0 ? left : ['internal'])
}

/** Does it remove or replace identifiers in what passes through? */
export const deidentifies = (component: Component): boolean =>
  isA(component, 'de-identify', 'synthetic') ||
  component.settings['deidentification'] !== undefined ||
  component.settings['dropsIdentifiers'] === true

/** The classes a component passes on. */
const passesOn = (component: Component, own: Classes): Classes => (deidentifies(component) ? cut(own) : own)

function carried({ by, from }: Step, own: Classes): Classes {
  const said = listOf(by, 'dataClass')
  const classes = said.length > 0 ? new Set(said) : passesOn(from, own)
  return by.settings['rawIdentifiers'] === false ? cut(classes) : classes
}

/** Declared classes and those that arrive over connections, cut where identifiers are removed; for all components at once. */
const allClasses = (facts: Facts): ReadonlyMap<string, Classes> =>
  facts.once(allClasses, () => {
    const found = new Map<string, Set<string>>()
    for (const component of facts.design.components) found.set(component.id, new Set(listOf(component, 'dataClass')))
    const open = new Set(facts.design.components)
    for (const component of open) {
      open.delete(component)
      const own = found.get(component.id) ?? none
      for (const step of stepsFrom(facts, 'data', component.id)) {
        const there = found.get(step.to.id)
        if (there === undefined) continue
        const before = there.size
        for (const each of carried(step, own)) there.add(each)
        if (there.size > before) open.add(step.to)
      }
    }
    return found
  })

/** eff(c) of the rule texts: what a component holds, makes or handles. Empty = nobody said anything that reaches it. */
export const eff = (facts: Facts, component: Component): Classes => allClasses(facts).get(component.id) ?? none

/** Classes that arrive from elsewhere, without what the component says itself. */
export function arriving(facts: Facts, component: Component): Classes {
  const classes = new Set<string>()
  for (const step of stepsTo(facts, 'data', component.id))
    if (step.from.id !== component.id) for (const each of carried(step, eff(facts, step.from))) classes.add(each)
  return classes
}

/** Classes that travel over a connection, both ways. */
export function classesOn(facts: Facts, connection: Connection): Classes {
  const said = listOf(connection, 'dataClass')
  if (said.length > 0) return connection.settings['rawIdentifiers'] === false ? cut(new Set(said)) : new Set(said)
  const flow = meaningOf(facts, connection)
  if (flow !== 'data' && flow !== 'event' && flow !== 'request') return none
  const { from, to } = facts.ends(connection)
  const classes = new Set<string>()
  for (const end of [from, to])
    if (end !== undefined)
      for (const step of stepsFrom(facts, 'data', end.id))
        if (step.by.id === connection.id) for (const each of carried(step, eff(facts, end))) classes.add(each)
  return classes
}

/** Classes that whoever calls or feeds the component sends to it. */
export function inbound(facts: Facts, component: Component): Classes {
  const classes = new Set<string>()
  for (const step of stepsTo(facts, 'data', component.id))
    if (step.by.to === component.id) for (const each of carried(step, eff(facts, step.from))) classes.add(each)
  return classes
}

export const has = (classes: Classes, ...wanted: readonly string[]): boolean => wanted.some((each) => classes.has(each))
export const isRegulated = (classes: Classes): boolean => has(classes, ...regulatedClasses)
export const isSensitive = (classes: Classes): boolean => has(classes, ...sensitiveClasses)

const classified = (component: Component, classes: Classes, yes: boolean): Ternary =>
  yes ? true : classes.size > 0 ? false : unknown({ ...askSetting(component, 'dataClass'), askedBy: 'DATA-001', told: stores(component) })

/** Above internal? Open while no class is known to reach the component. */
export const sensitive = (facts: Facts, component: Component): Ternary =>
  classified(component, eff(facts, component), isSensitive(eff(facts, component)))
/** Personal, health, card or other data that laws speak of? */
export const regulated = (facts: Facts, component: Component): Ternary =>
  classified(component, eff(facts, component), isRegulated(eff(facts, component)))
/** Any of these classes? */
export const holds = (facts: Facts, component: Component, ...classes: readonly string[]): Ternary =>
  classified(component, eff(facts, component), has(eff(facts, component), ...classes))
