import type { Component } from '../../design/schema.ts'
import type { ComponentCheck } from '../check.ts'
import { set } from '../edits/set.ts'
import type { Facts } from '../facts/facts.ts'
import { downstreamOf, upstreamOf } from '../facts/gateways.ts'
import { requiredNumber, silent } from '../facts/said.ts'
import { languageModels, talkers } from '../facts/serving.ts'
import { verdict } from '../outcome.ts'

/** The cap of the model, or of whoever asks it or serves it. */
const capped = (facts: Facts, model: Component): boolean =>
  [model, ...upstreamOf(facts, model), ...facts.neighbours(model.id).filter((each) => languageModels(facts).includes(each))].some(
    (each) => !silent(each, 'maxOutputTokens'),
  )

/** Agents stand for the models behind them only where none is drawn. */
const ends = (facts: Facts): readonly Component[] => {
  const models = new Set(languageModels(facts))
  return talkers(facts).filter((each) => models.has(each) || !downstreamOf(facts, each).some((next) => models.has(next)))
}

export const answersHaveALengthLimit: ComponentCheck = {
  id: 'answers-have-a-length-limit',
  code: 'COST-014',
  title: 'Generation length is unbounded',
  pillar: 'cost',
  layer: 'Application & Serving',
  severity: 'medium',
  severityWhen: '',
  condition: 'c.kind in {foundation-model-api,llm,agent} and c.maxOutputTokens unset',
  remedy: 'Limit the output tokens of one answer.',
  fixClass: 'safe',
  why: 'Output tokens are the dearest part of the bill and the easiest to cap.',
  references: ['AWS GENCOST03-BP02', 'AZ-AILZ AI.26', 'OWASP LLM10', 'ATLAS AML.M0004'],
  on: 'component',
  examines: (facts) => ends(facts),
  judge: (model, facts) => verdict(!capped(facts, model), `Nothing limits how long the answers of "${model.name}" get.`),
  fix: (model, facts) => [set(model, 'maxOutputTokens', Math.max(1, Math.ceil((requiredNumber(facts, 'demand.outputTokens') ?? 512) * 2)))],
}
