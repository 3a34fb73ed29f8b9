import type { ComponentCheck } from '../check.ts'
import { set } from '../edits/set.ts'
import { arriving, isSensitive } from '../facts/data-classes.ts'
import { silent } from '../facts/said.ts'
import { allStores, keepsByproducts } from '../facts/stores.ts'
import { verdict } from '../outcome.ts'

export const dataStoresAreClassified: ComponentCheck = {
  id: 'data-stores-are-classified',
  code: 'DATA-001',
  title: 'Data store has no classification',
  pillar: 'data-governance',
  layer: 'Data Pipeline',
  severity: 'medium',
  severityWhen: 'low where all that arrives is known and not sensitive',
  condition: 'stores(c) and c.dataClass is unset',
  remedy: 'Say what classes of data it keeps.',
  fixClass: 'confirm',
  why: 'Every other data rule depends on this one answer.',
  references: [
    'AWS SEC07-BP01',
    'AWS SUS04-BP01',
    'AZ-WAF SE:03',
    'AZ-AILZ AI.60',
    'FINOS AIR-PREV-006',
    'ISO27001 A.5.12',
    'NIST 800-53 RA-2',
    'SOC2 C1.1',
  ],
  on: 'component',
  examines: (facts) => allStores(facts).filter((store) => !keepsByproducts(store)),
  judge(store, facts) {
    const come = [...arriving(facts, store)].sort()
    const hint = come.length === 0 ? '' : ` What arrives suggests ${come.join(', ')}.`
    return verdict(silent(store, 'dataClass'), `Nobody said what classes of data "${store.name}" keeps.${hint}`)
  },
  severityFor: (store, facts) => (arriving(facts, store).size > 0 && !isSensitive(arriving(facts, store)) ? 'low' : undefined),
  fix(store, facts) {
    const come = [...arriving(facts, store)].sort()
    return come.length === 0 ? [] : [set(store, 'dataClass', come)]
  },
}
