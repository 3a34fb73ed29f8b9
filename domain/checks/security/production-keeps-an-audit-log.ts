import type { DesignCheck } from '../check.ts'
import { insert } from '../edits/insert.ts'
import { auditDays } from '../facts/audit-days.ts'
import { regulated } from '../facts/data-classes.ts'
import { isA, ofKind } from '../facts/kinds.ts'
import { isServing } from '../facts/serving.ts'
import { prodDesign } from '../facts/stage.ts'
import { stores } from '../facts/stores.ts'
import { verdict } from '../outcome.ts'
import { all, maybe } from '../ternary.ts'

export const productionKeepsAnAuditLog: DesignCheck = {
  id: 'production-keeps-an-audit-log',
  code: 'SEC-023',
  title: 'No audit log in a production design',
  pillar: 'security',
  layer: 'Orchestration & MLOps',
  severity: 'high',
  severityWhen: 'critical if regulated',
  condition: 'prod(D) and no c.kind == audit-log',
  remedy: 'Add an audit log that cannot be changed, kept as long as the frameworks ask, and let every data and control component write to it.',
  fixClass: 'confirm',
  why: 'Without a record of who did what, neither a breach nor an innocent mistake can be reconstructed.',
  references: [
    'AWS SEC04-BP01',
    'AWS GENSEC03-BP01',
    'AZ-WAF SE:10',
    'CCC.Core.CN04',
    'NIST 800-53 AU-2',
    'HIPAA 164.312(b)',
    'GDPR Art.30',
    'PCI 10.2.1',
    'EU AI Act Art.12',
    'ISO42001 A.6.2.8',
    'SOC2 CC7.2',
  ],
  on: 'design',
  examines: (facts) => (facts.design.components.length > 0 && maybe(prodDesign(facts)) ? [facts.design] : []),
  judge: (_design, facts) => verdict(all(ofKind(facts, 'audit-log').length === 0, prodDesign(facts)), 'Nothing in the design keeps an audit log.'),
  severityFor: (design, facts) => (design.components.some((each) => regulated(facts, each) === true) ? 'critical' : undefined),
  fix(design, facts) {
    const heard = design.components.filter(
      (each) => stores(each) || isServing(each) || isA(each, 'pipeline', 'training-job', 'agent', 'api-gateway', 'notebook'),
    )
    const [beside] = heard
    if (beside === undefined) return []
    const retentionDays = auditDays(facts)
    return insert(
      facts,
      { kind: 'audit-log', name: 'Audit log', beside, code: 'SEC-023', settings: { immutable: true, retentionDays, encryptionAtRest: 'provider' } },
      { from: heard, carries: 'telemetry', settings: { flow: 'telemetry' } },
    )
  },
}
