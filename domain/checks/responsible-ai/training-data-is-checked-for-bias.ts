import type { Component } from '../../design/schema.ts'
import type { ComponentCheck } from '../check.ts'
import { insert } from '../edits/insert.ts'
import { set } from '../edits/set.ts'
import { highRisk } from '../facts/criticality.ts'
import type { Facts } from '../facts/facts.ts'
import { isA } from '../facts/kinds.ts'
import { stepsTo } from '../facts/movement.ts'
import { leadingTo, reachedFrom } from '../facts/paths.ts'
import { askSetting, listOf, requires, saysSo, silent } from '../facts/said.ts'
import { trainingJobs } from '../facts/serving.ts'
import { verdict } from '../outcome.ts'
import { type Ternary, all, any, maybe, not, unknown } from '../ternary.ts'

const looks = (each: Component): boolean => isA(each, 'bias-check') && listOf(each, 'checks').includes('bias')
const perhaps = (each: Component): boolean => isA(each, 'bias-check') && silent(each, 'checks')

const finds = (each: Component): boolean => looks(each) || (saysSo(each, 'monitorsBias') && isA(each, 'evaluation'))

/** Everything on whose way something looks for bias: it stands there, or is attached to what stands there. */
const passed = (facts: Facts): { has: (job: Component) => boolean } =>
  facts.once(passed, () => {
    const on = new Set(facts.design.components.filter((each) => finds(each) || facts.neighbours(each.id).some(finds)))
    const after = reachedFrom(facts, [...on], 'data')
    return { has: (job) => on.has(job) || after.has(job.id) }
  })

/** Does something on the way look for bias? Open where a check does not say what it looks at. */
function looked(facts: Facts, job: Component): Ternary {
  if (passed(facts).has(job)) return true
  const before = leadingTo(facts, [job], 'data')
  const near = facts
    .once(perhaps, () => facts.design.components.filter(perhaps))
    .filter((each) => [each, ...facts.neighbours(each.id)].some((one) => one === job || before.has(one.id)))
  return any(...near.map((each) => unknown(askSetting(each, 'checks'))))
}

export const trainingDataIsCheckedForBias: ComponentCheck = {
  id: 'training-data-is-checked-for-bias',
  code: 'RAI-008',
  title: 'Training data is not checked for bias',
  pillar: 'responsible-ai',
  layer: 'Data Pipeline',
  severity: 'medium',
  severityWhen: 'high if high-risk',
  condition: 'useCase.affectsPeople and path dataset -> training with no bias-check or data-quality(type includes bias)',
  remedy: 'Check the training data for bias.',
  fixClass: 'confirm',
  why: 'Models learn the sampling plan before they learn the task.',
  references: ['AWS MLREL03-BP04', 'AWS RAIDP03-BP02', 'AWS RAIDP02-BP01', 'EU AI Act Art.10(2)(f)', 'NIST AI RMF MEASURE 2.11', 'ISO42001 A.7.4'],
  on: 'component',
  examines: (facts) =>
    maybe(requires(facts, 'useCase.affectsPeople', true)) ? trainingJobs(facts).filter((job) => stepsTo(facts, 'data', job.id).length > 0) : [],
  judge: (job, facts) =>
    verdict(
      all(requires(facts, 'useCase.affectsPeople', true), not(looked(facts, job))),
      `"${job.name}" learns about people from data that nobody checked for bias.`,
    ),
  severityFor: (_job, facts) => (highRisk(facts) ? 'high' : undefined),
  fix(job, facts) {
    const quality = facts.design.components.find(
      (each) => isA(each, 'data-quality') && facts.neighbours(each.id).some((near) => near === job || leadingTo(facts, [job], 'data').has(near.id)),
    )
    if (quality !== undefined) return [set(quality, 'checks', [...new Set([...listOf(quality, 'checks'), 'bias'])])]
    const step = stepsTo(facts, 'data', job.id)[0]
    return step === undefined
      ? []
      : insert(
          facts,
          { kind: 'data-quality', name: 'Bias check', beside: step.from, code: 'RAI-008', settings: { checks: ['bias', 'quality'] } },
          { from: [step.from], carries: 'table' },
        )
  },
}
