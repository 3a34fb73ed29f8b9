import type { Component } from '../../design/schema.ts'
import type { ComponentCheck } from '../check.ts'
import { join } from '../edits/insert.ts'
import { set } from '../edits/set.ts'
import { regulated } from '../facts/data-classes.ts'
import type { Facts } from '../facts/facts.ts'
import { isA, ofKind } from '../facts/kinds.ts'
import { says, silent } from '../facts/said.ts'
import { stores } from '../facts/stores.ts'
import { verdict } from '../outcome.ts'
import { all, maybe } from '../ternary.ts'

const heard = (component: Component): boolean =>
  stores(component) || isA(component, 'inference-endpoint', 'api-gateway', 'pipeline', 'training-job', 'fine-tune-job', 'agent', 'notebook')

const wired = (facts: Facts, component: Component): boolean => facts.neighbours(component.id).some((each) => isA(each, 'audit-log'))

export const regulatedComponentsWriteToTheAuditLog: ComponentCheck = {
  id: 'regulated-components-write-to-the-audit-log',
  code: 'SEC-024',
  title: 'Component handling regulated data is not wired to the audit log',
  pillar: 'security',
  layer: 'Cross-layer',
  severity: 'high',
  severityWhen: '',
  condition:
    'regulated(c) and (stores(c) or c.kind in {inference-endpoint,api-gateway,pipeline,training-job,agent,notebook}) and c.auditLogging == false and exists audit-log',
  remedy: 'Turn on audit logging and send it to the audit log.',
  fixClass: 'safe',
  why: 'Coverage gaps in the trail are invisible until they are needed.',
  references: ['AWS SEC04-BP01', 'NIST 800-53 AU-12', 'HIPAA 164.312(b)', 'PCI 10.2.1.1', 'AZ-AILZ AI.86', 'ISO27001 A.8.15'],
  foldedInto: ['SEC-023'],
  on: 'component',
  examines: (facts) =>
    ofKind(facts, 'audit-log').length === 0
      ? []
      : facts.design.components.filter((component) => heard(component) && !isA(component, 'audit-log') && maybe(regulated(facts, component))),
  judge(component, facts) {
    const deaf = silent(component, 'auditLogging') && wired(facts, component) ? false : says(component, 'auditLogging', false)
    return verdict(all(regulated(facts, component), deaf), `"${component.name}" handles regulated data and does not write to the audit log.`)
  },
  fix(component, facts) {
    const [log] = ofKind(facts, 'audit-log')
    const wire =
      log === undefined || wired(facts, component)
        ? []
        : [{ kind: 'connect' as const, connection: join(facts, component, log, 'telemetry', { flow: 'telemetry' }) }]
    return [set(component, 'auditLogging', true), ...wire]
  },
}
