import type { DesignCheck } from '../check.ts'
import { insert, join } from '../edits/insert.ts'
import { underFramework } from '../facts/criticality.ts'
import type { Facts } from '../facts/facts.ts'
import { euCountries } from '../facts/jurisdictions.data.ts'
import { ofKind } from '../facts/kinds.ts'
import { required, requires, saysSo } from '../facts/said.ts'
import { deciders } from '../facts/serving.ts'
import { verdict } from '../outcome.ts'
import { type Ternary, all, maybe } from '../ternary.ts'

const protectedPeople = /^(EU|EEA|Europe|US-CA|California|CA-US)$/i
const theirs = (facts: Facts): Ternary =>
  underFramework(facts, 'gdpr', 'ccpa', 'eu-ai-act') ||
  requires(
    facts,
    'subjects',
    (value) =>
      Array.isArray(value) && value.some((each) => protectedPeople.test(each) || euCountries.some((country) => country === each.toUpperCase())),
  )

const appeals = (facts: Facts): boolean => facts.design.connections.some((connection) => saysSo(connection, 'purpose', ['appeal', 'opt-out']))
const applies = (facts: Facts): Ternary =>
  all(requires(facts, 'useCase.automatedDecision', true), requires(facts, 'useCase.significantEffect', true), theirs(facts))

export const automatedDecisionsCanBeAppealed: DesignCheck = {
  id: 'automated-decisions-can-be-appealed',
  code: 'RAI-011',
  title: 'Automated decision has no opt-out, access or appeal route',
  pillar: 'responsible-ai',
  layer: 'Application & Serving',
  severity: 'high',
  severityWhen: '',
  condition: 'useCase.automatedDecision with significant effect, (EU or California subjects), and no appeal or opt-out edge to human-review',
  remedy: 'Add a way to object that leads to a person, and a way to opt out.',
  fixClass: 'manual',
  why: 'The right is exercised through a route someone has to build.',
  references: ['GDPR Art.22(3)', 'CCPA-REG §7221', 'CCPA-REG §7222', 'NIST AI RMF GOVERN 5.2', 'EU AI Act Art.86'],
  on: 'design',
  examines: (facts) => (required(facts, 'useCase.automatedDecision') === true && maybe(applies(facts)) ? [facts.design] : []),
  judge: (_design, facts) => verdict(all(!appeals(facts), applies(facts)), 'Whoever is decided about has no way to object or to ask a person.'),
  fix(_design, facts) {
    const face = ofKind(facts, 'web-app', 'mobile-app', 'voice-app')[0] ?? deciders(facts)[0]
    if (face === undefined) return []
    const there = ofKind(facts, 'human-review')[0]
    const settings = { purpose: 'appeal', encryptedInTransit: true }
    return there === undefined
      ? insert(facts, { kind: 'human-review', name: 'Appeals', beside: face, code: 'RAI-011' }, { from: [face], carries: 'event', settings })
      : [{ kind: 'connect', connection: join(facts, face, there, 'event', settings) }]
  },
}
