import type { ComponentCheck } from '../check.ts'
import { set } from '../edits/set.ts'
import { underFramework } from '../facts/criticality.ts'
import { holds } from '../facts/data-classes.ts'
import { requiredNumber, saysSo, silent } from '../facts/said.ts'
import { allStores } from '../facts/stores.ts'
import { verdict } from '../outcome.ts'
import { all, maybe } from '../ternary.ts'

export const personalDataHasARetentionPeriod: ComponentCheck = {
  id: 'personal-data-has-a-retention-period',
  code: 'DATA-006',
  title: 'Personal data has no retention period',
  pillar: 'data-governance',
  layer: 'Data Pipeline',
  severity: 'medium',
  severityWhen: 'high under GDPR',
  condition: 'pii in eff(c) and stores(c) and c.retentionDays is unset',
  remedy: 'Set a retention period, and delete what is past it.',
  fixClass: 'confirm',
  why: 'Data you no longer need can still be breached.',
  references: [
    'GDPR Art.5(1)(e)',
    'CCPA 1798.100(a)(3)',
    'AZ-AILZ AI.69',
    'NIST 800-53 SI-12',
    'PCI 3.2.1',
    'ISO27001 A.8.10',
    'SOC2 P4.2',
    'AWS SEC07-BP04',
  ],
  on: 'component',
  examines: (facts) => allStores(facts).filter((store) => maybe(holds(facts, store, 'pii'))),
  judge: (store, facts) =>
    verdict(
      all(holds(facts, store, 'pii'), silent(store, 'retentionDays') || saysSo(store, 'retentionDays', 'unlimited')),
      `"${store.name}" keeps personal data without an end.`,
    ),
  severityFor: (_store, facts) => (underFramework(facts, 'gdpr') ? 'high' : undefined),
  fix(store, facts) {
    const days = requiredNumber(facts, 'demand.retentionDays')
    return days === undefined ? [] : [set(store, 'retentionDays', days)]
  },
}
