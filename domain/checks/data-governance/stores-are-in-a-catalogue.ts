import type { Component } from '../../design/schema.ts'
import type { DesignCheck } from '../check.ts'
import { insert } from '../edits/insert.ts'
import type { Facts } from '../facts/facts.ts'
import { isA, ofKind } from '../facts/kinds.ts'
import { named } from '../facts/names.ts'
import { allStores, keepsByproducts } from '../facts/stores.ts'
import { verdict } from '../outcome.ts'

const kept = (facts: Facts): readonly Component[] => allStores(facts).filter((store) => !keepsByproducts(store) && !isA(store, 'cache'))

export const storesAreInACatalogue: DesignCheck = {
  id: 'stores-are-in-a-catalogue',
  code: 'DATA-002',
  title: 'Several stores but no data catalogue',
  pillar: 'data-governance',
  layer: 'Data Pipeline',
  severity: 'medium',
  severityWhen: '',
  condition: 'count(stores) >= 3 and no c.kind == data-catalog',
  remedy: 'Add a data catalogue and register the stores in it.',
  fixClass: 'confirm',
  why: 'Data nobody can find gets copied, and copies escape governance.',
  references: ['AWS MLREL02-BP01', 'AZ-AILZ AI.59', 'ISO27001 A.5.9', 'NIST 800-53 CM-8', 'AWS RAIDP04-BP01'],
  on: 'design',
  examines: (facts) => (kept(facts).length >= 3 ? [facts.design] : []),
  judge: (_design, facts) => verdict(ofKind(facts, 'data-catalog').length === 0, `Nobody can look up what ${named(kept(facts))} keep.`),
  fix(_design, facts) {
    const [beside] = kept(facts)
    return beside === undefined
      ? []
      : insert(
          facts,
          { kind: 'data-catalog', name: 'Data catalogue', beside, code: 'DATA-002' },
          { from: kept(facts), carries: 'table', settings: { flow: 'telemetry' } },
        )
  },
}
