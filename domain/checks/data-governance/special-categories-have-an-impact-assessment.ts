import type { DesignCheck } from '../check.ts'
import { eff, has } from '../facts/data-classes.ts'
import { named } from '../facts/names.ts'
import { requires } from '../facts/said.ts'
import { verdict } from '../outcome.ts'
import { not } from '../ternary.ts'

const classes = ['special', 'biometric', 'children']

export const specialCategoriesHaveAnImpactAssessment: DesignCheck = {
  id: 'special-categories-have-an-impact-assessment',
  code: 'DATA-017',
  title: "Special-category, biometric or children's data without an impact assessment",
  pillar: 'data-governance',
  layer: 'Cross-layer',
  severity: 'high',
  severityWhen: 'outcome review until answered',
  condition: 'eff(any) ∩ {special,biometric,children} != {} and D.attestations.dpia != true',
  remedy: 'Make an impact assessment and say so.',
  fixClass: 'manual',
  why: 'These categories are unlawful by default and lawful only with a documented basis.',
  references: ['GDPR Art.9', 'GDPR Art.35', 'CCPA-REG §7150', 'ISO42001 A.5.2', 'EU AI Act Art.27'],
  on: 'design',
  examines: (facts) => (facts.design.components.some((each) => has(eff(facts, each), ...classes)) ? [facts.design] : []),
  judge(design, facts) {
    const holders = design.components.filter((each) => has(eff(facts, each), ...classes))
    return verdict(
      not(requires(facts, 'attestations.dpia', true)),
      `No impact assessment was done for the special-category, biometric or children's data in ${named(holders)}.`,
    )
  },
}
