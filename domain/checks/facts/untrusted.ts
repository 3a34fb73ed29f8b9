import type { Component } from '../../design/schema.ts'
import { type Ternary, unknown } from '../ternary.ts'
import type { Facts } from './facts.ts'
import { categoryOf, isPerson } from './kinds.ts'
import { leadingTo, reachedFrom } from './paths.ts'
import type { Reached } from './reached.ts'
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
  facts.once(strangers, () => facts.design.components.filter((component) => isPerson(component) && !saysSo(component, 'trust', ['internal'])))

const ownSources = (facts: Facts, are: (component: Component) => boolean): readonly Component[] => {
  const apis = new Set(modelApis(facts))
  return facts.design.components.filter((component) => are(component) && !apis.has(component))
}
const outsiders = (facts: Facts): readonly Component[] => facts.once(outsiders, () => ownSources(facts, writtenByAnyone))
const silentSources = (facts: Facts): readonly Component[] => facts.once(silentSources, () => ownSources(facts, unsaid))

/**
 * Does something that anyone may write come to a component, past nothing that `stops`? Open where only sources
 * lead here that nobody said this of.
 */
export function fedByAnyone(facts: Facts, ends: readonly Component[], stops: (component: Component) => boolean, people: boolean): Ternary {
  const before = leadingTo(facts, ends, 'data', stops)
  if (outsiders(facts).some(({ id }) => before.has(id))) return true
  if (people && strangers(facts).some(({ id }) => before.has(id))) return true
  // One question is enough: it is asked again where its answer leaves the next one open.
  const open = silentSources(facts).find(({ id }) => before.has(id))
  return open === undefined ? false : unknown(askSetting(open, 'trust'))
}

/** What people and strangers' texts come to, past nothing that `stops`. */
export const reachedByStrangers = (facts: Facts, stops: (component: Component) => boolean): Reached => {
  return reachedFrom(facts, [...strangers(facts), ...outsiders(facts)], 'data', stops)
}
