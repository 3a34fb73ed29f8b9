import type { Component } from '../../design/schema.ts'
import type { DesignCheck } from '../check.ts'
import type { Facts } from '../facts/facts.ts'
import { isPerson } from '../facts/kinds.ts'
import { textOf } from '../facts/said.ts'
import { stageOf } from '../facts/stage.ts'
import { allStores, keepsByproducts, stores } from '../facts/stores.ts'
import { zoneOf } from '../facts/zone-of.ts'
import { verdict } from '../outcome.ts'

/** What both stages use, told by name: an account, a network, a store. */
function shared(facts: Facts): readonly string[] {
  const staged = facts.design.components.filter((each) => !isPerson(each) && stageOf(facts, each) !== undefined)
  if (new Set(staged.map((each) => stageOf(facts, each) === 'production')).size < 2) return []
  const mixed = (groups: ReadonlyMap<string, readonly Component[]>) =>
    [...groups].filter(([, members]) => new Set(members.map((each) => stageOf(facts, each) === 'production')).size > 1).map(([name]) => name)
  const account = (each: Component) => {
    const found = facts.graph.enclosing(each, 'provider-account')
    return found === undefined ? undefined : `the account "${textOf(found, 'account') ?? found.name ?? found.id}"`
  }
  const zone = (each: Component) => {
    const found = zoneOf(facts, each)
    return found === undefined ? undefined : `the zone "${found.name ?? found.id}"`
  }
  const by = (place: (each: Component) => string | undefined) =>
    Map.groupBy(
      staged.filter((each) => place(each) !== undefined),
      (each) => place(each) ?? '',
    )
  const both = allStores(facts)
    .filter((store) => !keepsByproducts(store))
    .filter((store) => {
      const users = facts.neighbours(store.id).filter((each) => !isPerson(each) && !stores(each))
      return (
        new Set(
          [store, ...users]
            .map((each) => stageOf(facts, each))
            .filter((stage) => stage !== undefined)
            .map((stage) => stage === 'production'),
        ).size > 1
      )
    })
  return [...mixed(by(account)), ...mixed(by(zone)), ...both.map(({ name }) => `the store "${name}"`)]
}

export const productionStandsApart: DesignCheck = {
  id: 'production-stands-apart',
  code: 'SEC-050',
  title: 'Production shares an account, network or store with non-production',
  pillar: 'security',
  layer: 'Cross-layer',
  severity: 'high',
  severityWhen: '',
  condition: 'exists prod component and non-prod component with the same account, zone or data store',
  remedy: 'Give production a boundary of its own, and other stages masked copies.',
  fixClass: 'manual',
  why: 'Experiments should not be one typo away from customers.',
  references: ['AWS SEC01-BP01', 'AZ-AILZ AI.72', 'PCI 6.5.3', 'ISO27001 A.8.31', 'NIST 800-53 CM-4'],
  on: 'design',
  examines(facts) {
    const stages = new Set(facts.design.components.filter((each) => !isPerson(each)).map((each) => stageOf(facts, each)))
    return stages.has('production') && [...stages].some((stage) => stage !== undefined && stage !== 'production') ? [facts.design] : []
  },
  judge: (_design, facts) => verdict(shared(facts).length > 0, `Production and another stage share ${shared(facts).join(', ')}.`),
}
