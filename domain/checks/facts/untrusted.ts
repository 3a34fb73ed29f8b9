import type { Component } from '../../design/schema.ts'
import { type Ternary, any, unknown } from '../ternary.ts'
import type { Facts } from './facts.ts'
import { categoryOf, isPerson } from './kinds.ts'
import { leadingTo, reachedFrom } from './paths.ts'
import { askSetting, saysSo } from './said.ts'
import { modelApis } from './serving.ts'

const wild = ['external', 'crowd', 'web']

/** Anyone may write what comes from here: it says so, or it is a company outside. */
export const writtenByAnyone = (component: Component): boolean =>
  saysSo(component, 'trust', wild) || (component.kind === 'third-party-api' && component.settings['trust'] === undefined)

/** Data comes from here, and nobody said who writes it. */
const unsaid = (component: Component): boolean =>
  component.settings['trust'] === undefined &&
  component.kind !== 'third-party-api' &&
  (categoryOf(component) === 'source' || component.kind === 'knowledge-connector')

/** People who write what they like: all but those said to be trusted. */
export const strangers = (facts: Facts): readonly Component[] =>
  facts.design.components.filter((component) => isPerson(component) && !saysSo(component, 'trust', ['internal']))

/**
 * Does something that anyone may write come to a component, past nothing that `stops`? Open where only sources
 * lead here that nobody said this of.
 */
export function fedByAnyone(facts: Facts, ends: readonly Component[], stops: (component: Component) => boolean, people: boolean): Ternary {
  const before = leadingTo(facts, ends, 'data', stops)
  const apis = new Set(modelApis(facts))
  const sources = facts.design.components.filter((component) => before.has(component.id) && !apis.has(component))
  if (sources.some(writtenByAnyone)) return true
  const known = people ? strangers(facts) : []
  if (known.some(({ id }) => before.has(id))) return true
  return any(...sources.filter(unsaid).map((source) => unknown(askSetting(source, 'trust'))))
}

/** What people and strangers' texts come to, past nothing that `stops`. */
export const reachedByStrangers = (facts: Facts, stops: (component: Component) => boolean): ReadonlySet<string> => {
  const apis = new Set(modelApis(facts))
  return reachedFrom(
    facts,
    [...strangers(facts), ...facts.design.components.filter((component) => writtenByAnyone(component) && !apis.has(component))],
    'data',
    stops,
  )
}
