import type { Component } from '../../design/schema.ts'
import type { ComponentCheck } from '../check.ts'
import { set } from '../edits/set.ts'
import type { Facts } from '../facts/facts.ts'
import { isA } from '../facts/kinds.ts'
import { says, saysSo, silent } from '../facts/said.ts'
import { verdict } from '../outcome.ts'
import { type Ternary, all, not } from '../ternary.ts'

const runs = (each: Component): Ternary => (each.kind === 'code-sandbox' && silent(each, 'executesCode') ? true : says(each, 'executesCode', true))
const boxed = (facts: Facts, component: Component): Ternary => {
  if (component.kind === 'code-sandbox' && silent(component, 'sandbox')) return true
  const near = facts.neighbours(component.id).some((each) => isA(each, 'sandbox') && !saysSo(each, 'sandbox', 'none'))
  return silent(component, 'sandbox') && near ? true : not(says(component, 'sandbox', 'none'))
}

export const generatedCodeRunsInASandbox: ComponentCheck = {
  id: 'generated-code-runs-in-a-sandbox',
  code: 'SEC-038',
  title: 'Generated code runs outside a sandbox',
  pillar: 'security',
  layer: 'Application & Serving',
  severity: 'critical',
  severityWhen: '',
  condition: 'c.executesCode == true and c.sandbox == none',
  remedy: 'Run it in an isolated sandbox that lives for one run, without a way out and with limits.',
  fixClass: 'confirm',
  why: 'Code execution on model output is remote code execution by design.',
  references: ['OWASP ASI05', 'OWASP LLM05', 'AZ-AILZ AI.111', 'AZ-AILZ AI.112', 'NIST 800-53 SC-39', 'ATLAS AML.M0032'],
  on: 'component',
  examines: (facts) =>
    facts.design.components.filter(
      (each) => saysSo(each, 'executesCode') || each.kind === 'code-sandbox' || (each.kind === 'agent-orchestrator' && silent(each, 'executesCode')),
    ),
  judge: (component, facts) =>
    verdict(all(runs(component), not(boxed(facts, component))), `"${component.name}" runs generated code outside a sandbox.`),
  fix: (component) => [set(component, 'sandbox', 'microvm'), set(component, 'egress', 'none'), set(component, 'timeoutSeconds', 60)],
}
