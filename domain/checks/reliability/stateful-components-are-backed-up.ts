import type { Component } from '../../design/schema.ts'
import type { ComponentCheck } from '../check.ts'
import { set } from '../edits/set.ts'
import type { Facts } from '../facts/facts.ts'
import { isA, ofKind } from '../facts/kinds.ts'
import { requiredNumber, says, saysSo, silent } from '../facts/said.ts'
import { prod } from '../facts/stage.ts'
import { pass, verdict } from '../outcome.ts'
import { all, maybe } from '../ternary.ts'

const kinds = ['database', 'warehouse', 'feature-store', 'model-registry', 'object-store', 'vector-db'] as const

const copied = (facts: Facts, store: Component): boolean =>
  facts.graph.from(store.id).some((out) => saysSo(out, 'purpose', 'backup')) ||
  facts.neighbours(store.id).some((each) => each.kind === 'backup-service')

export const statefulComponentsAreBackedUp: ComponentCheck = {
  id: 'stateful-components-are-backed-up',
  code: 'REL-004',
  title: 'Stateful component has no backup',
  pillar: 'reliability',
  layer: 'Data Pipeline',
  severity: 'high',
  severityWhen: '',
  condition:
    'prod(c) and c.kind in {database,warehouse,feature-store,model-registry,object-store,vector-db} and c.backup == none and not reproducible(c)',
  remedy: 'Back it up on a schedule that meets the recovery point.',
  fixClass: 'confirm',
  why: 'Replication copies mistakes as faithfully as data.',
  references: [
    'AWS REL09-BP01',
    'AWS REL09-BP03',
    'AZ-AILZ AI.12',
    'CCC.Core.CN14',
    'NIST 800-53 CP-9',
    'HIPAA 164.308(a)(7)(ii)(A)',
    'ISO27001 A.8.13',
    'SOC2 A1.2',
  ],
  on: 'component',
  examines: (facts) => ofKind(facts, ...kinds).filter((store) => !isA(store, 'backup-store') && maybe(prod(facts, store))),
  judge(store, facts) {
    if (saysSo(store, 'reproducible')) return pass
    const lost = silent(store, 'backup') && copied(facts, store) ? false : says(store, 'backup', 'none')
    return verdict(all(prod(facts, store), lost), `"${store.name}" is not backed up and cannot be built again.`)
  },
  fix(store, facts) {
    const minutes = requiredNumber(facts, 'availability.rpoMinutes')
    return [
      set(store, 'backup', minutes !== undefined && minutes < 60 ? 'continuous' : 'daily'),
      set(store, 'backupIntervalMinutes', Math.min(minutes ?? 1440, 1440)),
    ]
  },
}
