import type { Component } from '../../design/schema.ts'
import type { ComponentCheck } from '../check.ts'
import { insert, join } from '../edits/insert.ts'
import { highRisk } from '../facts/criticality.ts'
import type { Facts } from '../facts/facts.ts'
import { isA, ofKind } from '../facts/kinds.ts'
import { leadingTo, servedBy } from '../facts/paths.ts'
import type { Reached } from '../facts/reached.ts'
import { requires } from '../facts/said.ts'
import { deciders } from '../facts/serving.ts'
import { verdict } from '../outcome.ts'
import { type Ternary, all, any, maybe } from '../ternary.ts'

const review = (each: Component): boolean => isA(each, 'human-review')
const decides = (facts: Facts): Ternary =>
  any(
    requires(facts, 'useCase.risk', 'high'),
    all(requires(facts, 'useCase.automatedDecision', true), requires(facts, 'useCase.significantEffect', true)),
  )

/** Ways of answers that come past a person: to one, or to what one looks at. */
const overseen = (facts: Facts): Reached =>
  facts.once(overseen, () =>
    leadingTo(
      facts,
      facts.design.components.filter((each) => servedBy(facts, each, review)),
      'words',
    ),
  )
export const highRiskDecisionsPassAPerson: ComponentCheck = {
  id: 'high-risk-decisions-pass-a-person',
  code: 'RAI-003',
  title: 'High-risk decision has no human oversight',
  pillar: 'responsible-ai',
  layer: 'Application & Serving',
  severity: 'high',
  severityWhen: 'critical if useCase.risk == high',
  condition: '(useCase.risk == high or useCase.automatedDecision with legal or similar effect) and no kind == human-review on the decision path',
  remedy: 'Let a person who can overrule and stop it stand on the way of the decision.',
  fixClass: 'confirm',
  why: 'Oversight has to be a place in the system, not a paragraph in a policy.',
  references: [
    'EU AI Act Art.14',
    'GDPR Art.22(3)',
    'NIST AI RMF MAP 3.5',
    'NIST AI RMF GOVERN 3.2',
    'ISO42001 A.9.2',
    'AWS MLPERF06-BP01',
    'AWS RAIUC04-BP02',
    'CCPA-REG §7221',
  ],
  on: 'component',
  examines: (facts) => (maybe(decides(facts)) ? deciders(facts) : []),
  judge: (component, facts) =>
    verdict(
      all(!servedBy(facts, component, review) && !overseen(facts).has(component.id), decides(facts)),
      `No person stands between what "${component.name}" says and what is done.`,
    ),
  severityFor: (_component, facts) => (highRisk(facts) ? 'critical' : undefined),
  fix(component, facts) {
    const there = ofKind(facts, 'human-review')[0]
    return there === undefined
      ? insert(
          facts,
          { kind: 'human-review', name: 'Review by a person', beside: component, code: 'RAI-003', settings: { killSwitch: true } },
          { from: [component], carries: 'event' },
        )
      : [{ kind: 'connect', connection: join(facts, component, there, 'event') }]
  },
}
