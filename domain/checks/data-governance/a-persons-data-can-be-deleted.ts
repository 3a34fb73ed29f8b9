import type { Component } from '../../design/schema.ts'
import type { ComponentCheck } from '../check.ts'
import { set } from '../edits/set.ts'
import { underFramework } from '../facts/criticality.ts'
import { eff, has } from '../facts/data-classes.ts'
import type { Facts } from '../facts/facts.ts'
import { isA } from '../facts/kinds.ts'
import { named } from '../facts/names.ts'
import { reachedFrom } from '../facts/paths.ts'
import { says, saysSo } from '../facts/said.ts'
import { allStores, stores } from '../facts/stores.ts'
import { verdict } from '../outcome.ts'
import { any } from '../ternary.ts'

/** Copies beyond stores that keep what they were given, and do not forget it. */
const forgetNothing = (facts: Facts): readonly Component[] =>
  facts.once(forgetNothing, () => facts.design.components.filter((each) => isA(each, 'cache') && !stores(each) && saysSo(each, 'erasure', false)))

const copies = (facts: Facts, store: Component): readonly Component[] => {
  const stuck = forgetNothing(facts)
  if (stuck.length === 0) return stuck
  const reached = reachedFrom(facts, [store], 'data')
  return stuck.filter(({ id }) => reached.has(id))
}

export const aPersonsDataCanBeDeleted: ComponentCheck = {
  id: 'a-persons-data-can-be-deleted',
  code: 'DATA-007',
  title: "No deletion path for a person's data",
  pillar: 'data-governance',
  layer: 'Data Pipeline',
  severity: 'medium',
  severityWhen: 'high if D.frameworks includes GDPR or CCPA',
  condition: 'pii in eff(store) and (store.erasure == false or any downstream {vector-db,feature-store,cache,backup-store} with erasure == false)',
  remedy: 'Carry deletion into every copy; let backups expire soon or destroy their keys.',
  fixClass: 'manual',
  why: 'A right to erasure that stops at the first database is not honoured.',
  references: ['GDPR Art.17', 'CCPA 1798.105', 'SOC2 P4.3', 'ISO27001 A.8.10', 'AWS RAIMON03-BP01', 'NIST 800-53 SI-12'],
  on: 'component',
  examines: (facts) => allStores(facts).filter((store) => has(eff(facts, store), 'pii')),
  judge(store, facts) {
    const stuck = copies(facts, store)
    return verdict(
      any(stuck.length > 0, says(store, 'erasure', false)),
      stuck.length > 0 ? `What "${store.name}" forgets stays in ${named(stuck)}.` : `"${store.name}" cannot delete one person's data.`,
    )
  },
  severityFor: (_store, facts) => (underFramework(facts, 'gdpr', 'ccpa') ? 'high' : undefined),
  fix: (store, facts) => [
    ...(saysSo(store, 'erasure', false) ? [set(store, 'erasure', true)] : []),
    ...copies(facts, store).map((each) => set(each, 'erasure', true)),
  ],
}
