import type { Component } from '../../design/schema.ts'
import type { ComponentCheck } from '../check.ts'
import { insert, insertInto, join } from '../edits/insert.ts'
import type { Facts } from '../facts/facts.ts'
import { downstreamOf } from '../facts/gateways.ts'
import { isA, ofKind } from '../facts/kinds.ts'
import { servedBy } from '../facts/paths.ts'
import type { Reached } from '../facts/reached.ts'
import { askSetting, saysSo, silent } from '../facts/said.ts'
import { languageModels, talkers } from '../facts/serving.ts'
import { requestsTo } from '../facts/traffic.ts'
import { reachedByStrangers } from '../facts/untrusted.ts'
import { fail, needsInput, pass } from '../outcome.ts'

const looksIn = (each: Component): boolean => isA(each, 'guardrail') && !saysSo(each, 'direction', 'out')
const saidToLookIn = (each: Component): boolean => isA(each, 'guardrail') && saysSo(each, 'direction', ['in', 'both'])

const reached = (facts: Facts): Reached => facts.once(reached, () => reachedByStrangers(facts, (each) => servedBy(facts, each, looksIn)))
const perhapsReached = (facts: Facts): Reached =>
  facts.once(perhapsReached, () => reachedByStrangers(facts, (each) => servedBy(facts, each, saidToLookIn)))
const anyhowReached = (facts: Facts): Reached => facts.once(anyhowReached, () => reachedByStrangers(facts, () => false))

/** Agents stand for the models behind them only where none is drawn. */
const ends = (facts: Facts): readonly Component[] => {
  const models = new Set(languageModels(facts))
  return talkers(facts).filter((each) => models.has(each) || !downstreamOf(facts, each).some((next) => models.has(next)))
}

export const untrustedTextMeetsAGuardrailFirst: ComponentCheck = {
  id: 'untrusted-text-meets-a-guardrail-first',
  code: 'SEC-030',
  title: 'Untrusted text reaches a language model with no input guardrail',
  pillar: 'security',
  layer: 'Application & Serving',
  severity: 'high',
  severityWhen: '',
  condition:
    'path from {user,internet,external-source,email,web-content} to c.kind in {llm,foundation-model-api,agent} with no kind == guardrail (direction in or both) on the path',
  remedy: 'Put a guardrail on the last step before the model.',
  fixClass: 'confirm',
  why: 'A model cannot reliably tell instructions from data, so something outside it has to.',
  references: [
    'OWASP LLM01',
    'AWS GENSEC02-BP01',
    'AWS GENSEC04-BP02',
    'AZ-AILZ AI.93',
    'AZ-AILZ AI.175',
    'FINOS AIR-PREV-003',
    'FINOS AIR-PREV-017',
    'CCC.GenAI.CN01',
    'ATLAS AML.M0020',
    'NIST 800-53 SI-10',
  ],
  on: 'component',
  examines: (facts) => ends(facts).filter(({ id }) => anyhowReached(facts).has(id)),
  judge(model, facts) {
    if (reached(facts).has(model.id)) return fail(`Text that anyone can write reaches "${model.name}" past no guardrail.`)
    if (!perhapsReached(facts).has(model.id)) return pass
    const silentRail = ofKind(facts, 'guardrail').find((each) => silent(each, 'direction'))
    return silentRail === undefined ? pass : needsInput(askSetting(silentRail, 'direction'))
  },
  fix(model, facts) {
    const rail = ofKind(facts, 'guardrail').find((each) => saysSo(each, 'direction', 'both'))
    if (rail !== undefined) return [{ kind: 'connect', connection: join(facts, model, rail, 'llm') }]
    const call = requestsTo(facts, model)[0]
    const made = { kind: 'guardrails', name: 'Guardrail', beside: model, code: 'SEC-030', settings: { direction: 'both', validator: true } }
    return call === undefined ? insert(facts, made, { from: [model], carries: 'llm' }) : insertInto(facts, [call], made)
  },
}
