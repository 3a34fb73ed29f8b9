import type { ComponentCheck } from '../check.ts'
import { set } from '../edits/set.ts'
import { arriving } from '../facts/data-classes.ts'
import { ofKind } from '../facts/kinds.ts'
import { listOf, silent } from '../facts/said.ts'
import { verdict } from '../outcome.ts'

const order = ['public', 'internal', 'confidential', 'sovereign', 'pci', 'pii', 'children', 'phi', 'biometric', 'special']
/** Above confidential all weigh the same. */
const rank = (classes: Iterable<string>): number => Math.max(-1, ...[...classes].map((each) => Math.min(3, order.indexOf(each))))

export const derivedDataIsClassifiedLikeItsSource: ComponentCheck = {
  id: 'derived-data-is-classified-like-its-source',
  code: 'DATA-024',
  title: 'Embeddings or features are classified lower than their source',
  pillar: 'data-governance',
  layer: 'Data Pipeline',
  severity: 'high',
  severityWhen: '',
  condition: 'c.kind in {vector-db,feature-store} and max(c.dataClass) < max(dataClass of upstream sources)',
  remedy: 'Classify it like what it is made of.',
  fixClass: 'safe',
  why: 'Embeddings can be inverted, so they inherit the sensitivity of the text.',
  references: ['OWASP LLM08', 'AZ-AILZ AI.63', 'AZ-AILZ AI.75', 'FINOS AIR-SEC-002'],
  on: 'component',
  examines: (facts) => ofKind(facts, 'vector-db', 'feature-store').filter((each) => !silent(each, 'dataClass') && arriving(facts, each).size > 0),
  judge: (store, facts) =>
    verdict(
      rank(listOf(store, 'dataClass')) < rank(arriving(facts, store)),
      `"${store.name}" is called ${listOf(store, 'dataClass').join(', ')}, and is made of ${[...arriving(facts, store)].sort().join(', ')} data.`,
    ),
  fix: (store, facts) => [set(store, 'dataClass', [...new Set([...listOf(store, 'dataClass'), ...arriving(facts, store)])].sort())],
}
