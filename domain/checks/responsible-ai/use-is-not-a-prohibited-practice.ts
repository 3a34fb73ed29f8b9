import type { DesignCheck } from '../check.ts'
import { underFramework } from '../facts/criticality.ts'
import type { Facts } from '../facts/facts.ts'
import { euCountries } from '../facts/jurisdictions.data.ts'
import { isA } from '../facts/kinds.ts'
import { required, requiredText, requires } from '../facts/said.ts'
import { isAgent, isServing } from '../facts/serving.ts'
import { verdict } from '../outcome.ts'
import { type Ternary, all, maybe } from '../ternary.ts'

const european = (facts: Facts): Ternary =>
  underFramework(facts, 'eu-ai-act', 'gdpr') ||
  requires(
    facts,
    'subjects',
    (value) =>
      Array.isArray(value) && value.some((each) => /^(EU|EEA|Europe)$/i.test(each) || euCountries.some((country) => country === each.toUpperCase())),
  )

const forbidden = (facts: Facts): Ternary =>
  required(facts, 'useCase.risk') === 'prohibited' ? true : requires(facts, 'useCase.category', (value) => value !== 'none')

export const useIsNotAProhibitedPractice: DesignCheck = {
  id: 'use-is-not-a-prohibited-practice',
  code: 'RAI-013',
  title: 'Use case falls under prohibited practices',
  pillar: 'responsible-ai',
  layer: 'Cross-layer',
  severity: 'critical',
  severityWhen: 'blocks export',
  condition:
    'useCase.category in {social-scoring, emotion-inference-at-work-or-school, untargeted-face-scraping, subliminal-manipulation, exploiting-vulnerability, predictive-policing-by-profile, sensitive-biometric-categorisation, non-consensual-intimate-imagery} and subjects include EU',
  remedy: 'Do not build it.',
  fixClass: 'manual',
  why: 'Some designs should not be optimised.',
  references: ['EU AI Act Art.5', 'NIST AI RMF MANAGE 1.1', 'NIST AI RMF MAP 1.1'],
  on: 'design',
  examines: (facts) =>
    (required(facts, 'useCase.category') !== undefined || required(facts, 'useCase.risk') === 'prohibited' || european(facts) === true
      ? [facts.design]
      : []
    ).filter(
      () => facts.design.components.some((each) => isServing(each) || isAgent(each) || isA(each, 'model', 'training-job')) && maybe(european(facts)),
    ),
  judge: (_design, facts) =>
    verdict(
      all(forbidden(facts), european(facts)),
      `The use (${requiredText(facts, 'useCase.category') ?? 'said to be prohibited'}) is among the practices that the EU AI Act forbids.`,
    ),
}
