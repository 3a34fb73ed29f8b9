import type { Component } from '../../design/schema.ts'
import type { ComponentCheck } from '../check.ts'
import { categoryOf, isA, isPerson } from '../facts/kinds.ts'
import { listOf, says, saysSo, silent } from '../facts/said.ts'
import { verdict } from '../outcome.ts'
import { any } from '../ternary.ts'

const personal = (component: Component): boolean =>
  listOf(component, 'dataClass').some((each) => ['pii', 'phi', 'special', 'biometric', 'children'].includes(each))
const foreign = (component: Component): boolean => saysSo(component, 'trust', ['partner', 'external', 'crowd', 'web']) && !isPerson(component)

export const dataSourcesHaveALawfulBasis: ComponentCheck = {
  id: 'data-sources-have-a-lawful-basis',
  code: 'DATA-023',
  title: 'Personal data source has no lawful basis or licence recorded',
  pillar: 'data-governance',
  layer: 'Data Pipeline',
  severity: 'medium',
  severityWhen: 'outcome review until answered',
  condition: 'source with pii or third-party content and source.lawfulBasis or source.licence unset',
  remedy: 'Say on what legal ground the data is collected and under which licence it comes.',
  fixClass: 'manual',
  why: 'Consent for service is not consent for training.',
  references: ['GDPR Art.6', 'AWS MLSEC01-BP01', 'AWS RAIMON01-BP01', 'ISO42001 A.7.3', 'NIST AI RMF MAP 4.1', 'CCPA-REG §7002'],
  on: 'component',
  examines: (facts) =>
    facts.design.components.filter(
      (each) => (categoryOf(each) === 'source' || isPerson(each) || isA(each, 'source')) && (personal(each) || foreign(each)),
    ),
  judge: (source) =>
    verdict(
      any(
        personal(source) ? says(source, 'lawfulBasis', 'not-needed') : false,
        foreign(source) && silent(source, 'licence') ? says(source, 'licence', '') : false,
      ),
      `"${source.name}" gives personal data, and a legal ground is said not to be needed.`,
    ),
}
