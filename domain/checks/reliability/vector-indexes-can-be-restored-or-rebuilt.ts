import type { Component } from '../../design/schema.ts'
import type { ComponentCheck } from '../check.ts'
import { set } from '../edits/set.ts'
import type { Facts } from '../facts/facts.ts'
import { isA, ofKind } from '../facts/kinds.ts'
import { leadingTo, reachedFrom } from '../facts/paths.ts'
import type { Reached } from '../facts/reached.ts'
import { says, saysSo } from '../facts/said.ts'
import { prod } from '../facts/stage.ts'
import { stores } from '../facts/stores.ts'
import { verdict } from '../outcome.ts'
import { all, maybe } from '../ternary.ts'

/** Everything that a step which makes vectors leads to. */
const embedded = (facts: Facts): Reached => facts.once(embedded, () => reachedFrom(facts, ofKind(facts, 'embedding step'), 'data'))

/** A source that is kept, and a step that makes vectors of it, lead here. */
const rebuildable = (facts: Facts, index: Component): boolean =>
  saysSo(index, 'reproducible') ||
  (embedded(facts).has(index.id) &&
    leadingTo(facts, [index], 'data').components.some((each) => each !== index && (stores(each) || isA(each, 'source'))))

export const vectorIndexesCanBeRestoredOrRebuilt: ComponentCheck = {
  id: 'vector-indexes-can-be-restored-or-rebuilt',
  code: 'REL-019',
  title: 'Vector index can neither be restored nor rebuilt',
  pillar: 'reliability',
  layer: 'Data Pipeline',
  severity: 'medium',
  severityWhen: '',
  condition: 'c.kind == vector-db and prod(c) and c.backup == none and no retained source + embedding pipeline path',
  remedy: 'Back it up, or keep the source and the step that builds it.',
  fixClass: 'confirm',
  why: 'Re-embedding a large corpus takes days you will not have.',
  references: ['AWS GENREL05-BP02', 'AZ-AILZ AI.164', 'CCC.Vector.CN05', 'AWS REL09-BP01'],
  on: 'component',
  examines: (facts) => ofKind(facts, 'vector-db').filter((index) => maybe(prod(facts, index))),
  judge: (index, facts) =>
    verdict(
      all(!rebuildable(facts, index), says(index, 'backup', 'none'), prod(facts, index)),
      `"${index.name}" can neither be restored nor built again.`,
    ),
  fix: (index) => [set(index, 'backup', 'snapshot'), set(index, 'backupIntervalMinutes', 1440)],
}
