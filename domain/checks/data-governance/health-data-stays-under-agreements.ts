import type { Component } from '../../design/schema.ts'
import type { ComponentCheck } from '../check.ts'
import { eff, has } from '../facts/data-classes.ts'
import { coveredByAgreement } from '../facts/agreements.ts'
import type { Facts } from '../facts/facts.ts'
import { isPerson } from '../facts/kinds.ts'
import { homeOf, inCloud } from '../facts/place.ts'
import { askSetting } from '../facts/said.ts'
import { verdict } from '../outcome.ts'
import { type Ask, unknown } from '../ternary.ts'

/** Asked of the account where one is drawn, else of the first component of the provider. */
function question(facts: Facts, component: Component): Ask {
  const account = facts.graph.enclosing(component, 'provider-account')
  if (account !== undefined) return askSetting(account, 'baa')
  const home = homeOf(facts, component)
  const first =
    home === 'company'
      ? component
      : facts.design.components.find(
          (each) => homeOf(facts, each) === home && has(eff(facts, each), 'phi') && coveredByAgreement(facts, each) === undefined,
        )
  return askSetting(first ?? component, 'baa')
}

export const healthDataStaysUnderAgreements: ComponentCheck = {
  id: 'health-data-stays-under-agreements',
  code: 'DATA-014',
  title: 'Health data touches a service that is not covered by a business associate agreement',
  pillar: 'data-governance',
  layer: 'Cross-layer',
  severity: 'critical',
  severityWhen: '',
  condition: 'phi in eff(c), c.provider in {aws,azure,gcp,saas}, and (c.baa == false or catalog(c.service).hipaaEligible == false)',
  remedy: 'Sign a business associate agreement that covers it, or use a service that one covers.',
  fixClass: 'manual',
  why: 'Eligibility is per service and per contract; encryption does not substitute for it.',
  references: ['HIPAA 164.308(b)(1)', 'HIPAA 164.314(a)', 'HIPAA 164.502(b)'],
  on: 'component',
  examines: (facts) =>
    facts.design.components.filter(
      (each) => !isPerson(each) && (inCloud(facts, each) || homeOf(facts, each) === 'company') && has(eff(facts, each), 'phi'),
    ),
  judge(component, facts) {
    const baa = coveredByAgreement(facts, component)
    return verdict(
      baa === undefined ? unknown(question(facts, component)) : !baa,
      `"${component.name}" handles health data, and no business associate agreement covers it.`,
    )
  },
}
