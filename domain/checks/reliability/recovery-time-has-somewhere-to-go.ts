import type { Component } from '../../design/schema.ts'
import type { DesignCheck } from '../check.ts'
import { set } from '../edits/set.ts'
import { criticalityAtLeast } from '../facts/criticality.ts'
import type { Facts } from '../facts/facts.ts'
import { isA, ofKind } from '../facts/kinds.ts'
import { askSetting, required, requiredNumber, saysSo } from '../facts/said.ts'
import { isServing } from '../facts/serving.ts'
import { prodDesign } from '../facts/stage.ts'
import { zonesOf } from '../facts/zones.ts'
import { verdict } from '../outcome.ts'
import { type Ternary, all, any, maybe, not, unknown } from '../ternary.ts'

const serving = (facts: Facts): readonly Component[] => facts.design.components.filter((each) => isServing(each) || isA(each, 'agent', 'web-app'))

/** Another place takes over, or can be built from code. Zones help against the loss of a zone only. */
function path(facts: Facts): Ternary {
  const tier = serving(facts)
  if (tier.some((each) => saysSo(each, 'standby', ['cold', 'warm', 'hot']))) return true
  if (tier.some((each) => saysSo(each, 'standby', 'none')) && criticalityAtLeast(facts, 'mission-critical') === true) return false
  const code = required(facts, 'infrastructureAsCode')
  if ((code !== undefined && code !== 'none') || ofKind(facts, 'iac').length > 0) return true
  return any(
    ...tier.filter(isServing).map((each) => {
      const zones = zonesOf(facts, each)
      return zones === undefined ? unknown(askSetting(each, 'zones')) : zones >= 2
    }),
  )
}

export const recoveryTimeHasSomewhereToGo: DesignCheck = {
  id: 'recovery-time-has-somewhere-to-go',
  code: 'REL-006',
  title: 'Recovery time objective set but nothing to fail over to',
  pillar: 'reliability',
  layer: 'Cross-layer',
  severity: 'medium',
  severityWhen: '',
  condition: 'D.slo.rtoMinutes <= 240 and prod(D) and no standby, multi-zone or IaC-redeploy path for the serving tier',
  remedy: 'Keep a small copy ready in a permitted region, or be able to build one from code.',
  fixClass: 'manual',
  why: 'Recovery that starts with buying capacity rarely meets a clock.',
  references: ['AWS REL13-BP02', 'AWS REL13-BP05', 'AZ-WAF RE:09', 'NIST 800-53 CP-10', 'HIPAA 164.308(a)(7)(ii)(B)', 'GDPR Art.32(1)(c)'],
  on: 'design',
  examines: (facts) => {
    const minutes = requiredNumber(facts, 'availability.rtoMinutes')
    return minutes !== undefined && minutes <= 240 && serving(facts).length > 0 && maybe(prodDesign(facts)) ? [facts.design] : []
  },
  judge: (_design, facts) =>
    verdict(
      all(not(path(facts)), prodDesign(facts)),
      `After a loss it must run again within ${requiredNumber(facts, 'availability.rtoMinutes')} minutes, and nothing is there to take over.`,
    ),
  fix: (_design, facts) =>
    serving(facts)
      .filter((each) => isServing(each) || saysSo(each, 'standby', 'none'))
      .map((each) => set(each, 'standby', 'warm')),
}
