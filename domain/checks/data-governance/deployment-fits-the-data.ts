import type { Component } from '../../design/schema.ts'
import type { DesignCheck } from '../check.ts'
import { eff, has } from '../facts/data-classes.ts'
import type { Facts } from '../facts/facts.ts'
import { named } from '../facts/names.ts'
import { deployment } from '../facts/place.ts'
import { required } from '../facts/said.ts'
import { verdict } from '../outcome.ts'

const sovereign = (facts: Facts): readonly Component[] => facts.design.components.filter((each) => has(eff(facts, each), 'sovereign'))

export const deploymentFitsTheData: DesignCheck = {
  id: 'deployment-fits-the-data',
  code: 'DATA-027',
  title: 'Deployment model contradicts the data constraints',
  pillar: 'data-governance',
  layer: 'Cross-layer',
  severity: 'high',
  severityWhen: '',
  condition: 'D.deploymentModel == public and (any sovereign(c) or D.residency == onprem-only)',
  remedy: 'Keep the sovereign stores and their training on your own site or in a sovereign region.',
  fixClass: 'manual',
  why: 'Public cloud brings scale and takes away the last word on location.',
  references: ['GDPR Art.44', 'AWS OPS01-BP04', 'AZ-WAF SE:03'],
  on: 'design',
  examines: (facts) => (deployment(facts) === 'public' ? [facts.design] : []),
  judge: (_design, facts) =>
    verdict(
      sovereign(facts).length > 0 || required(facts, 'residency') === 'on-premises-only',
      sovereign(facts).length > 0
        ? `Everything is meant for a public cloud, and sovereign data is in ${named(sovereign(facts))}.`
        : 'Data must stay in your own building, and everything is meant for a public cloud.',
    ),
}
