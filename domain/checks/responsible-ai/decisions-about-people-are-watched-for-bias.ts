import type { Component } from '../../design/schema.ts'
import type { ComponentCheck } from '../check.ts'
import { insert } from '../edits/insert.ts'
import { set } from '../edits/set.ts'
import type { Facts } from '../facts/facts.ts'
import { isA } from '../facts/kinds.ts'
import { requires, says, saysSo, silent } from '../facts/said.ts'
import { deciders } from '../facts/serving.ts'
import { prod } from '../facts/stage.ts'
import { verdict } from '../outcome.ts'
import { type Ternary, all, maybe } from '../ternary.ts'

/** Nobody compares groups: neither the endpoint nor what watches it. Open where a monitor does not say. */
function blind(facts: Facts, component: Component): Ternary {
  const watching = facts.graph
    .neighbours(component.id)
    .filter((each) => isA(each, 'bias-monitor') || (isA(each, 'evaluation') && !silent(each, 'monitorsBias')))
  if ([component, ...watching].some((each) => saysSo(each, 'monitorsBias'))) return false
  return all(
    says(component, 'monitorsBias', false),
    ...watching.filter((each) => !silent(component, 'monitorsBias') || silent(each, 'monitorsBias')).map((each) => says(each, 'monitorsBias', false)),
  )
}

export const decisionsAboutPeopleAreWatchedForBias: ComponentCheck = {
  id: 'decisions-about-people-are-watched-for-bias',
  code: 'RAI-001',
  title: 'Decisions about people are not monitored for bias',
  pillar: 'responsible-ai',
  layer: 'Orchestration & MLOps',
  severity: 'high',
  severityWhen: '',
  condition: 'useCase.affectsPeople and prod(c) serving and c.monitoring.bias == false and no bias-monitor edge',
  remedy: 'Compare results between groups of people, by a protected attribute, a proxy or an audited sample.',
  fixClass: 'confirm',
  why: 'Fair at launch is a snapshot of a population that moves.',
  references: [
    'AWS MLOPS02-BP06',
    'AWS RAIRC03-BP02',
    'FINOS AIR-OP-016',
    'NIST AI RMF MEASURE 2.11',
    'EU AI Act Art.10(2)',
    'ISO42001 A.5.4',
    'PROWLER sagemaker_clarify_exists',
  ],
  on: 'component',
  examines: (facts) => deciders(facts).filter((each) => maybe(prod(facts, each)) && maybe(requires(facts, 'useCase.affectsPeople', true))),
  judge: (component, facts) =>
    verdict(
      all(requires(facts, 'useCase.affectsPeople', true), blind(facts, component), prod(facts, component)),
      `"${component.name}" decides about people, and nobody compares its results between groups.`,
    ),
  fix(component, facts) {
    const monitor = facts.neighbours(component.id).find((each) => isA(each, 'bias-monitor'))
    if (monitor !== undefined) return [set(monitor, 'monitorsBias', true)]
    return insert(
      facts,
      { kind: 'model-monitoring', name: 'Bias watch', beside: component, code: 'RAI-001', settings: { monitorsBias: true, alertsTarget: 'on-call' } },
      { from: [component], carries: 'telemetry' },
    )
  },
}
