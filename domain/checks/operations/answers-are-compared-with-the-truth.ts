import type { Component } from '../../design/schema.ts'
import type { ComponentCheck } from '../check.ts'
import { insert } from '../edits/insert.ts'
import type { Facts } from '../facts/facts.ts'
import { ofKind } from '../facts/kinds.ts'
import { says, saysSo } from '../facts/said.ts'
import { isServing, languageModels } from '../facts/serving.ts'
import { prod } from '../facts/stage.ts'
import { verdict } from '../outcome.ts'
import { type Ternary, all, any, maybe, not } from '../ternary.ts'

const judges = ['model-evaluation', 'llm-evaluation', 'model-monitoring']

/** Somewhere labels or judgements come back. */
const heard = (facts: Facts): boolean =>
  facts.once(
    heard,
    () =>
      ofKind(facts, 'feedback').length > 0 ||
      facts.design.connections.some((connection) => connection.carries === 'label' || saysSo(connection, 'purpose', 'feedback')) ||
      facts.design.components.some((each) => saysSo(each, 'monitorsQuality') || saysSo(each, 'scheduledOnLive')),
  )

/** Labels or judgements come back: a feedback way anywhere, or a watch on quality. Open where an evaluation does not say that it runs on live samples. */
function measured(facts: Facts, component: Component): Ternary {
  if (heard(facts)) return true
  const near = facts.neighbours(component.id).filter(({ kind }) => judges.includes(kind))
  return any(
    ...near.filter(({ kind }) => kind !== 'model-monitoring').map((each) => says(each, 'scheduledOnLive', true)),
    ...near.filter(({ kind }) => kind === 'model-monitoring').map((each) => says(each, 'monitorsQuality', true)),
  )
}

export const answersAreComparedWithTheTruth: ComponentCheck = {
  id: 'answers-are-compared-with-the-truth',
  code: 'OPS-010',
  title: 'No quality measurement against ground truth or evaluation set',
  pillar: 'operations',
  layer: 'Orchestration & MLOps',
  severity: 'medium',
  severityWhen: '',
  condition: 'prod(c) serving model and no label feedback edge and no evaluation component scheduled on live samples',
  remedy: 'Judge a sample of live answers regularly, by labels or by a judge that people audit.',
  fixClass: 'confirm',
  why: 'Drift tells you the input moved; quality tells you whether it mattered.',
  references: ['AWS MLPERF06-BP04', 'AWS GENOPS01-BP01', 'AWS GENPERF01-BP01', 'AZ-AILZ AI.172', 'NIST AI RMF MEASURE 4.3', 'FINOS AIR-DET-015'],
  on: 'component',
  examines: (facts) =>
    facts.design.components.filter((each) => (isServing(each) || languageModels(facts).includes(each)) && maybe(prod(facts, each))),
  judge: (component, facts) =>
    verdict(all(not(measured(facts, component)), prod(facts, component)), `Nobody measures whether what "${component.name}" says is right.`),
  together: (count) => `Nobody measures whether what the ${count} serving components say is right.`,
  fix(component, facts) {
    const llm = languageModels(facts).includes(component)
    return insert(
      facts,
      {
        kind: llm ? 'llm-evaluation' : 'model-evaluation',
        name: 'Quality on live samples',
        beside: component,
        code: 'OPS-010',
        settings: { scheduledOnLive: true, checks: ['quality'], schedulePeriod: 'weekly' },
      },
      { from: [component], carries: 'telemetry', settings: { flow: 'telemetry' } },
    )
  },
}
