import type { Component } from '../../design/schema.ts'
import type { ComponentCheck } from '../check.ts'
import { insert } from '../edits/insert.ts'
import type { Facts } from '../facts/facts.ts'
import { isA, ofKind } from '../facts/kinds.ts'
import { meaningOf, stepsTo } from '../facts/movement.ts'
import { remembered, servedBy } from '../facts/paths.ts'
import { saysSo } from '../facts/said.ts'
import { fedByAnyone, writtenByAnyone } from '../facts/untrusted.ts'
import { verdict } from '../outcome.ts'
import { type Ternary, any, maybe } from '../ternary.ts'

const cleans = (each: Component): boolean => isA(each, 'data-quality', 'guardrail') || saysSo(each, 'validator')

/** Those who fill the index; who only asks it writes nothing. */
const writers = (facts: Facts, index: Component): readonly Component[] =>
  stepsTo(facts, 'data', index.id)
    .filter(({ by }) => by.to === index.id && meaningOf(facts, by) !== 'request')
    .map(({ from }) => from)

/** Does something anyone may write come into the index, past nothing that `stops`? A writer may itself be the source. */
const fed = (facts: Facts, index: Component, stops: (each: Component) => boolean): Ternary => {
  const from = writers(facts, index).filter((each) => !stops(each))
  return any(from.some(writtenByAnyone), fedByAnyone(facts, from, stops, true))
}

export const outsideDocumentsAreCleanedBeforeIndexing: ComponentCheck = {
  id: 'outside-documents-are-cleaned-before-indexing',
  code: 'SEC-032',
  title: 'External documents are indexed for retrieval without sanitising',
  pillar: 'security',
  layer: 'Data Pipeline',
  severity: 'high',
  severityWhen: '',
  condition: 'external or user-writable source -> ... -> vector-db with no kind in {sanitizer,data-quality,guardrail} on the path',
  remedy: 'Clean the documents before they are embedded.',
  fixClass: 'confirm',
  why: 'Whoever can write to the corpus can write to the prompt.',
  references: ['OWASP LLM01', 'OWASP LLM08', 'CCC.GenAI.CN04', 'CCC.Vector.CN01', 'FINOS AIR-PREV-002', 'ATLAS AML.M0030', 'AWS GENSEC04-BP02'],
  on: 'component',
  examines: (facts) => ofKind(facts, 'vector-db').filter((index) => maybe(fed(facts, index, () => false))),
  judge: (index, facts) =>
    verdict(
      fed(
        facts,
        index,
        remembered(facts, cleans, (each) => servedBy(facts, each, cleans)),
      ),
      `"${index.name}" takes in texts that anyone can write, and nothing cleans them.`,
    ),
  fix(index, facts) {
    const call = stepsTo(facts, 'data', index.id).find(({ by }) => by.to === index.id && meaningOf(facts, by) !== 'request')
    return call === undefined
      ? []
      : insert(
          facts,
          {
            kind: 'data-quality',
            name: 'Document cleaning',
            beside: call.from,
            code: 'SEC-032',
            settings: { validator: true, checks: ['safety', 'quality'] },
          },
          { from: [call.from], carries: 'object' },
        )
  },
}
