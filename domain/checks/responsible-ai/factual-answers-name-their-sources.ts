import type { Component } from '../../design/schema.ts'
import type { ComponentCheck } from '../check.ts'
import { set } from '../edits/set.ts'
import type { Facts } from '../facts/facts.ts'
import { upstreamOf } from '../facts/gateways.ts'
import { isA } from '../facts/kinds.ts'
import { servedBy } from '../facts/paths.ts'
import { requires, says, saysSo, silent } from '../facts/said.ts'
import { languageModels } from '../facts/serving.ts'
import { verdict } from '../outcome.ts'
import { type Ternary, all, any, maybe, not } from '../ternary.ts'

const retrieves = (each: Component): boolean => isA(each, 'retriever')

/** Something looks things up for the model: it, or who asks it. */
const grounded = (facts: Facts, model: Component): boolean => [model, ...upstreamOf(facts, model)].some((each) => servedBy(facts, each, retrieves))
const cited = (facts: Facts, model: Component): Ternary => {
  const around = [model, ...upstreamOf(facts, model)]
  const told = around.filter((each) => !silent(each, 'citations'))
  if (told.length > 0) return told.some((each) => saysSo(each, 'citations'))
  return says(around.find((each) => each.kind === 'rag-orchestrator') ?? around.find((each) => isA(each, 'web-app')) ?? model, 'citations', true)
}

export const factualAnswersNameTheirSources: ComponentCheck = {
  id: 'factual-answers-name-their-sources',
  code: 'RAI-009',
  title: 'Factual assistant answers without grounding or sources',
  pillar: 'responsible-ai',
  layer: 'Application & Serving',
  severity: 'medium',
  severityWhen: '',
  condition: 'useCase.type == factual-qa and llm path has no retriever or citations == false',
  remedy: 'Look things up and name the sources in the answer.',
  fixClass: 'confirm',
  why: 'A fluent answer without a source cannot be checked by the reader.',
  references: [
    'FINOS AIR-DET-013',
    'CCC.GenAI.CN05',
    'OWASP LLM09',
    'AWS AGENTREL05-BP03',
    'AWS RAISP03-BP04',
    'AZ-AILZ AI.175',
    'NIST AI RMF MEASURE 2.5',
  ],
  on: 'component',
  examines: (facts) => (maybe(requires(facts, 'useCase.type', 'factual-qa')) ? languageModels(facts) : []),
  judge: (model, facts) =>
    verdict(
      all(requires(facts, 'useCase.type', 'factual-qa'), any(!grounded(facts, model), not(cited(facts, model)))),
      `"${model.name}" answers questions of fact without showing where it knows it from.`,
    ),
  fix(model, facts) {
    const around = [model, ...upstreamOf(facts, model)]
    if (!grounded(facts, model)) return []
    const teller = around.find((each) => saysSo(each, 'citations', false))
    return teller === undefined ? [] : [set(teller, 'citations', true)]
  },
}
