import type { Component } from '../../design/schema.ts'
import type { DesignCheck } from '../check.ts'
import { set } from '../edits/set.ts'
import { criticalityAtLeast } from '../facts/criticality.ts'
import type { Facts } from '../facts/facts.ts'
import { isA } from '../facts/kinds.ts'
import { regionOf } from '../facts/place.ts'
import { requiredNumber, saysSo } from '../facts/said.ts'
import { isServing } from '../facts/serving.ts'
import { verdict } from '../outcome.ts'
import { type Ternary, all, any, maybe } from '../ternary.ts'

const serving = (facts: Facts): readonly Component[] =>
  facts.design.components.filter((each) => isServing(each) || isA(each, 'agent', 'api-gateway', 'web-app'))
const regions = (facts: Facts): ReadonlySet<string> => new Set(serving(facts).flatMap((each) => regionOf(facts, each) ?? []))

/** The target needs more than a region: by the criticality, or by the number. */
const needs = (facts: Facts): Ternary => {
  const critical = criticalityAtLeast(facts, 'mission-critical')
  const target = requiredNumber(facts, 'availability.target')
  return any(target !== undefined && target >= 0.9995, target !== undefined && typeof critical === 'object' ? false : critical)
}
const standsBy = (facts: Facts): boolean => facts.design.components.some((each) => saysSo(each, 'standby', ['cold', 'warm', 'hot']))

export const highAvailabilitySpansRegions: DesignCheck = {
  id: 'high-availability-spans-regions',
  code: 'REL-003',
  title: 'Availability target needs a second region and there is none',
  pillar: 'reliability',
  layer: 'Cross-layer',
  severity: 'high',
  severityWhen: '',
  condition: '(D.criticality == mission-critical or D.slo.availability >= 99.95) and count distinct regions of serving path == 1',
  remedy: 'Add a second region that stands by, with the registry, index and configuration copied.',
  fixClass: 'manual',
  why: 'A regional fault is rare and, without a second region, total.',
  references: [
    'AWS REL10-BP01',
    'AWS GENREL05-BP01',
    'AZ-APRL 61187af4-7d36-4b48-b16e-de78bef143a0',
    'AZ-WAF RE:09',
    'NIST 800-53 CP-7',
    'ISO27001 A.5.30',
  ],
  on: 'design',
  examines: (facts) => (regions(facts).size > 0 && maybe(needs(facts)) ? [facts.design] : []),
  judge: (_design, facts) =>
    verdict(
      all(regions(facts).size === 1 && !standsBy(facts), needs(facts)),
      `Everything that answers stands in ${[...regions(facts)].join(', ')}, and nothing stands by elsewhere.`,
    ),
  fix: (_design, facts) =>
    serving(facts)
      .filter(isServing)
      .map((each) => set(each, 'standby', 'warm')),
}
