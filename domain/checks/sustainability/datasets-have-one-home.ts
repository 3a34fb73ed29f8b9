import type { Component } from '../../design/schema.ts'
import type { ComponentCheck } from '../check.ts'
import type { Facts } from '../facts/facts.ts'
import { named } from '../facts/names.ts'
import { homeOf } from '../facts/place.ts'
import { says, saysSo, textOf } from '../facts/said.ts'
import { allStores } from '../facts/stores.ts'
import { verdict } from '../outcome.ts'
import { not } from '../ternary.ts'

const reasons = ['availability', 'latency', 'law']

/** Copies of one data set at other providers. */
const copies = (facts: Facts, component: Component): readonly Component[] => {
  const id = textOf(component, 'datasetId')
  return id === undefined
    ? []
    : allStores(facts).filter((each) => textOf(each, 'datasetId') === id && homeOf(facts, each) !== homeOf(facts, component))
}
/** The first home of a data set needs no reason. */
const first = (facts: Facts, component: Component): boolean =>
  allStores(facts).find((each) => textOf(each, 'datasetId') === textOf(component, 'datasetId')) === component

export const datasetsHaveOneHome: ComponentCheck = {
  id: 'datasets-have-one-home',
  code: 'SUS-004',
  title: 'Same dataset is stored in several providers',
  pillar: 'sustainability',
  layer: 'Data Pipeline',
  severity: 'low',
  severityWhen: '',
  condition: 'dataset id replicated in >= 2 providers with no availability reason',
  remedy: 'Keep one home, and query or cache from elsewhere.',
  fixClass: 'manual',
  why: 'Copies cost storage, energy and another place to breach.',
  references: ['AWS SUS04-BP05', 'AWS SUS04-BP07', 'AWS COST08-BP02'],
  on: 'component',
  examines: (facts) => allStores(facts).filter((each) => copies(facts, each).length > 0 && !first(facts, each)),
  judge: (component, facts) =>
    verdict(
      [component, ...copies(facts, component)].some((each) => saysSo(each, 'copyReason', reasons))
        ? false
        : not(says(component, 'copyReason', reasons)),
      `"${component.name}" keeps again what ${named(copies(facts, component))} keeps, for no reason that is said.`,
    ),
}
