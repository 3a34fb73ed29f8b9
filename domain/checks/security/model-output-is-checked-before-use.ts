import type { Component } from '../../design/schema.ts'
import type { ComponentCheck } from '../check.ts'
import { insert, join } from '../edits/insert.ts'
import { set } from '../edits/set.ts'
import type { Facts } from '../facts/facts.ts'
import { downstreamOf } from '../facts/gateways.ts'
import { isA, ofKind } from '../facts/kinds.ts'
import { leadingTo, servedBy } from '../facts/paths.ts'
import type { Reached } from '../facts/reached.ts'
import { askSetting, saysSo, silent } from '../facts/said.ts'
import { languageModels, talkers } from '../facts/serving.ts'
import { fail, needsInput, pass } from '../outcome.ts'

const looksOut = (each: Component): boolean => (isA(each, 'guardrail') && !saysSo(each, 'direction', 'in')) || saysSo(each, 'validator')
const saidToLookOut = (each: Component): boolean =>
  (isA(each, 'guardrail') && saysSo(each, 'direction', ['out', 'both'])) || saysSo(each, 'validator')

const users = (facts: Facts): readonly Component[] => {
  const models = new Set(talkers(facts))
  return ofKind(facts, 'database', 'tool', 'code-runner', 'web-app', 'email').filter((each) => !models.has(each))
}
const leading = (facts: Facts, checks: (each: Component) => boolean): Reached =>
  leadingTo(
    facts,
    users(facts).filter((each) => !servedBy(facts, each, checks)),
    'words',
    (each) => servedBy(facts, each, checks),
  )

const unchecked = (facts: Facts): Reached => facts.once(unchecked, () => leading(facts, looksOut))
const perhapsUnchecked = (facts: Facts): Reached => facts.once(perhapsUnchecked, () => leading(facts, saidToLookOut))
const used = (facts: Facts): Reached => facts.once(used, () => leading(facts, () => false))

/** Agents stand for the models behind them only where none is drawn. */
const starts = (facts: Facts): readonly Component[] => {
  const models = new Set(languageModels(facts))
  return talkers(facts).filter((each) => models.has(each) || !downstreamOf(facts, each).some((next) => models.has(next)))
}

export const modelOutputIsCheckedBeforeUse: ComponentCheck = {
  id: 'model-output-is-checked-before-use',
  code: 'SEC-031',
  title: 'Model output reaches a tool, database, code runner or browser unchecked',
  pillar: 'security',
  layer: 'Application & Serving',
  severity: 'high',
  severityWhen: '',
  condition:
    'edge or path from c.kind in {llm,foundation-model-api,agent} to {database,tool,code-runner,web-app,email} with no guardrail(direction=out or both) or validator on the path',
  remedy: 'Check the output by a guardrail or a validator before anything uses it.',
  fixClass: 'confirm',
  why: "Generated text is user input wearing your application's badge.",
  references: ['OWASP LLM05', 'AWS GENSEC02-BP01', 'AWS AGENTSEC08-BP02', 'CCC.GenAI.CN02', 'ATLAS AML.M0033', 'NIST 800-53 SI-10'],
  on: 'component',
  examines: (facts) => starts(facts).filter(({ id }) => used(facts).has(id)),
  judge(model, facts) {
    if (unchecked(facts).has(model.id)) return fail(`What "${model.name}" writes is used by a tool, a database or a page, and nothing checks it.`)
    if (!perhapsUnchecked(facts).has(model.id)) return pass
    const silentRail = ofKind(facts, 'guardrail').find((each) => silent(each, 'direction'))
    return silentRail === undefined ? pass : needsInput(askSetting(silentRail, 'direction'))
  },
  fix(model, facts) {
    const rail = ofKind(facts, 'guardrail')[0]
    if (rail === undefined)
      return insert(
        facts,
        { kind: 'guardrails', name: 'Output guardrail', beside: model, code: 'SEC-031', settings: { direction: 'both', validator: true } },
        { from: [model], carries: 'llm' },
      )
    const joined = facts.neighbours(model.id).includes(rail)
    return [
      ...(saysSo(rail, 'direction', ['out', 'both']) ? [] : [set(rail, 'direction', 'both')]),
      ...(joined ? [] : [{ kind: 'connect' as const, connection: join(facts, model, rail, 'llm') }]),
    ]
  },
}
