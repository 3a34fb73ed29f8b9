import type { Component } from '../../design/schema.ts'
import type { DesignCheck } from '../check.ts'
import { insert } from '../edits/insert.ts'
import type { Facts } from '../facts/facts.ts'
import { isA, isPerson, ofKind } from '../facts/kinds.ts'
import { named } from '../facts/names.ts'
import { saysSo } from '../facts/said.ts'
import { prodDesign } from '../facts/stage.ts'
import { callersOf } from '../facts/traffic.ts'
import { verdict } from '../outcome.ts'
import { all, maybe } from '../ternary.ts'

const facing = (facts: Facts): readonly Component[] =>
  facts.design.components
    .filter((each) => isA(each, 'web-app', 'mobile-app', 'voice-app', 'notebook') || each.kind === 'bi-dashboard' || each.kind === 'bastion-host')
    .filter((each) => each.kind !== 'app-backend' || callersOf(facts, each).some(isPerson))

/** Signs people in at a provider outside the drawing, or lets them in unknown on purpose. */
const federated = (each: Component): boolean => saysSo(each, 'auth', ['oidc', 'saml', 'anonymous-by-choice'])

export const peopleSignInThroughAnIdentityProvider: DesignCheck = {
  id: 'people-sign-in-through-an-identity-provider',
  code: 'SEC-011',
  title: 'No identity provider in the design',
  pillar: 'security',
  layer: 'Cross-layer',
  severity: 'high',
  severityWhen: '',
  condition: 'prod(D) and exists human-facing or admin component and no c.kind == identity-provider (one per provider or federated)',
  remedy: 'Add an identity provider and let everything people use sign in through it.',
  fixClass: 'confirm',
  why: 'Per-component user lists drift apart and survive leavers.',
  references: ['AWS SEC02-BP04', 'AZ-WAF SE:05', 'NIST 800-53 AC-2', 'NIST 800-53 IA-2', 'HIPAA 164.312(a)(2)(i)', 'ISO27001 A.5.16', 'SOC2 CC6.2'],
  on: 'design',
  examines: (facts) => (facing(facts).length > 0 && maybe(prodDesign(facts)) ? [facts.design] : []),
  judge(_design, facts) {
    const alone = facing(facts).filter((each) => !federated(each))
    return verdict(
      all(ofKind(facts, 'identity-provider').length === 0 && alone.length > 0, prodDesign(facts)),
      `Nothing in the design knows the people who use ${named(alone)}.`,
    )
  },
  fix(_design, facts) {
    const [first] = facing(facts)
    return first === undefined
      ? []
      : insert(
          facts,
          { kind: 'identity-provider', name: 'Identity provider', beside: first, code: 'SEC-011', settings: { mfa: true } },
          { to: facing(facts), carries: 'authz' },
        )
  },
}
