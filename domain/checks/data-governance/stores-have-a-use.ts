import type { Component } from '../../design/schema.ts'
import type { ComponentCheck } from '../check.ts'
import { meaningOf, stepsFrom } from '../facts/movement.ts'
import { allStores, keepsByproducts } from '../facts/stores.ts'
import { verdict } from '../outcome.ts'

const exempt = (store: Component): boolean => keepsByproducts(store)

export const storesHaveAUse: ComponentCheck = {
  id: 'stores-have-a-use',
  code: 'DATA-022',
  title: 'Data store has no consumer',
  pillar: 'data-governance',
  layer: 'Data Pipeline',
  severity: 'low',
  severityWhen: '',
  condition: 'stores(c) and outDegree(data edges) == 0 and c.kind not in {backup-store,audit-log,log-store}',
  remedy: 'Connect what reads it, or remove it.',
  fixClass: 'manual',
  why: 'Unused copies cost money and add breach surface.',
  references: ['AWS SUS04-BP05', 'AWS COST04-BP03', 'AWS MLSEC03-BP05'],
  on: 'component',
  examines: (facts) => allStores(facts).filter((store) => !exempt(store)),
  judge(store, facts) {
    const read =
      stepsFrom(facts, 'data', store.id).some(({ to }) => to !== store) ||
      facts.graph.from(store.id).some((connection) => ['deploy', 'event', 'telemetry', 'request'].includes(meaningOf(facts, connection))) ||
      facts.graph.to(store.id).some((connection) => connection.carries === 'image' && meaningOf(facts, connection) !== 'deploy')
    return verdict(!read, `Nothing reads what "${store.name}" keeps.`)
  },
}
