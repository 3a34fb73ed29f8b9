import type { Component } from '../../design/schema.ts'
import type { ComponentCheck } from '../check.ts'
import { set } from '../edits/set.ts'
import { sensitive } from '../facts/data-classes.ts'
import type { Facts } from '../facts/facts.ts'
import { ofKind } from '../facts/kinds.ts'
import { above, listOf, required, requires, says, saysSo } from '../facts/said.ts'
import { verdict } from '../outcome.ts'
import { type Ternary, all, maybe, not } from '../ternary.ts'

const several = (facts: Facts, index: Component): Ternary => {
  const audience = listOf(index, 'audience')
  if (audience.length > 1 || audience.some((each) => ['all-engineers', 'all-staff', 'partners', 'public'].includes(each))) return true
  return required(facts, 'demand.userRoles') === undefined && required(facts, 'demand.users') !== undefined
    ? requires(facts, 'demand.users', above(1))
    : requires(facts, 'demand.userRoles', above(1))
}
const filtered = (facts: Facts, index: Component): Ternary => {
  if (facts.neighbours(index.id).some((each) => saysSo(each, 'accessFilter'))) return true
  return says(index, 'accessFilter', true)
}

export const retrievalHonoursTheRightsOfItsSources: ComponentCheck = {
  id: 'retrieval-honours-the-rights-of-its-sources',
  code: 'SEC-041',
  title: 'Vector index ignores the access rights of its sources',
  pillar: 'security',
  layer: 'Data Pipeline',
  severity: 'high',
  severityWhen: '',
  condition: 'c.kind == vector-db and sensitive(c) and c.accessFilter == false and users > 1 role',
  remedy: 'Filter results by what the person may read in the source.',
  fixClass: 'confirm',
  why: "Retrieval without authorisation is a search engine over everyone's files.",
  references: ['OWASP LLM08', 'FINOS AIR-DET-016', 'CCC.Vector.CN03', 'AZ-AILZ AI.76', 'AWS GENSEC01-BP03', 'NIST 800-53 AC-4'],
  on: 'component',
  examines: (facts) => ofKind(facts, 'vector-db').filter((index) => maybe(all(sensitive(facts, index), several(facts, index)))),
  judge: (index, facts) =>
    verdict(
      all(not(filtered(facts, index)), several(facts, index), sensitive(facts, index)),
      `"${index.name}" answers without asking what the person may read.`,
    ),
  fix: (index) => [set(index, 'accessFilter', true)],
}
