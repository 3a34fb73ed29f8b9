import type { ComponentCheck } from '../check.ts'
import { set } from '../edits/set.ts'
import { eff, has, regulated } from '../facts/data-classes.ts'
import type { Facts } from '../facts/facts.ts'
import { isA, isPerson } from '../facts/kinds.ts'
import { says } from '../facts/said.ts'
import { callersOf } from '../facts/traffic.ts'
import { verdict } from '../outcome.ts'
import { type Ternary, all, any, maybe } from '../ternary.ts'

const adminKinds = new Set([
  'notebook-workspace',
  'bastion-host',
  'kubernetes-cluster',
  'bi-dashboard',
  'dashboards',
  'model-registry',
  'ml-pipeline',
])

/** People come to something that is for administrators, or that handles regulated data. */
function guardsMuch(facts: Facts): Ternary {
  const used = facts.design.components.filter(
    (each) => callersOf(facts, each).some(isPerson) || isA(each, 'web-app', 'mobile-app', 'voice-app') || adminKinds.has(each.kind),
  )
  if (used.some((each) => adminKinds.has(each.kind))) return true
  return any(...used.map((each) => regulated(facts, each)))
}

export const peopleSignInWithASecondFactor: ComponentCheck = {
  id: 'people-sign-in-with-a-second-factor',
  code: 'SEC-022',
  title: 'Human access without multi-factor authentication',
  pillar: 'security',
  layer: 'Cross-layer',
  severity: 'high',
  severityWhen: 'critical for pci, phi',
  condition: 'c.kind == identity-provider and c.mfa == false and exists human edge to admin or regulated component',
  remedy: 'Require a second factor.',
  fixClass: 'safe',
  why: 'Stolen passwords are the ordinary way in.',
  references: [
    'AWS SEC02-BP01',
    'AZ-AILZ AI.96',
    'CCC.Core.CN03',
    'NIST 800-53 IA-2(1)',
    'HIPAA 164.312(d)',
    'PCI 8.4.2',
    'CCPA-REG §7123(c)',
    'SOC2 CC6.1',
  ],
  on: 'component',
  examines: (facts) => (maybe(guardsMuch(facts)) ? facts.design.components.filter(({ kind }) => kind === 'identity-provider') : []),
  judge: (provider, facts) =>
    verdict(all(says(provider, 'mfa', false), guardsMuch(facts)), `"${provider.name}" lets people in with a password alone.`),
  severityFor: (_provider, facts) => (facts.design.components.some((each) => has(eff(facts, each), 'pci', 'phi')) ? 'critical' : undefined),
  fix: (provider) => [set(provider, 'mfa', true)],
}
