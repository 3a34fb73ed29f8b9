import type { Edit } from '../../design/edit.ts'
import type { Component } from '../../design/schema.ts'
import type { ComponentCheck } from '../check.ts'
import { insert, join } from '../edits/insert.ts'
import { set } from '../edits/set.ts'
import { highRisk } from '../facts/criticality.ts'
import { eff, isRegulated } from '../facts/data-classes.ts'
import type { Facts } from '../facts/facts.ts'
import { isA, ofKind } from '../facts/kinds.ts'
import { requires, says, saysSo } from '../facts/said.ts'
import { deciders } from '../facts/serving.ts'
import { verdict } from '../outcome.ts'
import { type Ternary, all, any, maybe } from '../ternary.ts'

const explains = (each: Component): boolean => isA(each, 'explainer')
const matters = (facts: Facts): Ternary =>
  all(
    requires(facts, 'useCase.affectsPeople', true),
    any(requires(facts, 'useCase.automatedDecision', true), requires(facts, 'useCase.risk', 'high')),
  )

const silentOn = (facts: Facts, component: Component): Ternary => {
  const around = [component, ...facts.neighbours(component.id)]
  if (around.some((each) => explains(each) || saysSo(each, 'monitorsExplanations'))) return false
  return says(component, 'monitorsExplanations', false)
}

export const decisionsAboutPeopleCanBeExplained: ComponentCheck = {
  id: 'decisions-about-people-can-be-explained',
  code: 'RAI-002',
  title: 'Decisions about people have no explanation path',
  pillar: 'responsible-ai',
  layer: 'Application & Serving',
  severity: 'high',
  severityWhen: 'medium if no regulated data and useCase.risk != high',
  condition:
    'useCase.affectsPeople and (useCase.automatedDecision or useCase.risk == high) and c.monitoring.explainability == false and no explainer',
  remedy: 'Add reasons to the answers, and log them with the decision.',
  fixClass: 'confirm',
  why: 'People are owed a reason, and engineers need one.',
  references: [
    'AWS MLPERF06-BP02',
    'AWS MLOPS01-BP02',
    'AWS RAISP02-BP07',
    'FINOS AIR-OP-017',
    'NIST AI RMF MEASURE 2.9',
    'GDPR Art.15(1)(h)',
    'GDPR Art.22',
    'EU AI Act Art.13',
    'EU AI Act Art.86',
  ],
  on: 'component',
  examines: (facts) => (maybe(matters(facts)) ? deciders(facts) : []),
  judge: (component, facts) =>
    verdict(all(matters(facts), silentOn(facts, component)), `"${component.name}" decides about people, and nobody can say why.`),
  severityFor: (component, facts) => (!highRisk(facts) && !isRegulated(eff(facts, component)) ? 'medium' : undefined),
  fix(component, facts) {
    const there = ofKind(facts, 'explainer')[0]
    const wire: readonly Edit[] =
      there === undefined
        ? insert(facts, { kind: 'explainability', name: 'Reasons', beside: component, code: 'RAI-002' }, { from: [component], carries: 'http' })
        : [{ kind: 'connect', connection: join(facts, component, there, 'http') }]
    return [...(saysSo(component, 'monitorsExplanations', false) ? [set(component, 'monitorsExplanations', true)] : []), ...wire]
  },
}
