import type { Component } from '../../design/schema.ts'
import type { ComponentCheck } from '../check.ts'
import { set } from '../edits/set.ts'
import { requiredAuditDays } from '../facts/audit-days.ts'
import type { Facts } from '../facts/facts.ts'
import { ofKind } from '../facts/kinds.ts'
import { below, numberOf, says, saysSo } from '../facts/said.ts'
import { verdict } from '../outcome.ts'
import { type Ternary, any } from '../ternary.ts'

const short = (facts: Facts, log: Component): Ternary => {
  const days = requiredAuditDays(facts)
  return days === 0 || saysSo(log, 'retentionDays', 'unlimited') ? false : says(log, 'retentionDays', below(days))
}

export const auditLogIsUnchangeableAndKept: ComponentCheck = {
  id: 'audit-log-is-unchangeable-and-kept',
  code: 'SEC-025',
  title: 'Audit log is mutable or kept for less than the selected frameworks require',
  pillar: 'security',
  layer: 'Orchestration & MLOps',
  severity: 'medium',
  severityWhen: '',
  condition: 'c.kind == audit-log and (c.immutable == false or c.retentionDays < max over D.frameworks of {PCI:365, EU-AI-ACT-HIGH:183})',
  remedy: 'Make it unchangeable and keep it as long as the frameworks ask.',
  fixClass: 'safe',
  why: 'A log an intruder can edit, or that expired before the question was asked, is not evidence.',
  references: [
    'CCC.Core.CN09',
    'NIST 800-53 AU-9',
    'NIST 800-53 AU-11',
    'PCI 10.3.2',
    'PCI 10.5.1',
    'EU AI Act Art.19',
    'EU AI Act Art.26(6)',
    'ISO27001 A.8.15',
  ],
  on: 'component',
  examines: (facts) => ofKind(facts, 'audit-log'),
  judge: (log, facts) =>
    verdict(
      any(says(log, 'immutable', false), short(facts, log)),
      `"${log.name}" can be changed, or is not kept for ${Math.max(1, requiredAuditDays(facts))} days.`,
    ),
  fix(log, facts) {
    const days = requiredAuditDays(facts)
    const kept = numberOf(log, 'retentionDays')
    return [
      ...(saysSo(log, 'immutable') ? [] : [set(log, 'immutable', true)]),
      ...(kept !== undefined && kept < days ? [set(log, 'retentionDays', days)] : []),
    ]
  },
}
