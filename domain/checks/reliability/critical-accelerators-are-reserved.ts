import type { Component } from '../../design/schema.ts'
import type { ComponentCheck } from '../check.ts'
import { set } from '../edits/set.ts'
import { criticalityAtLeast } from '../facts/criticality.ts'
import type { Facts } from '../facts/facts.ts'
import { hasAccelerator } from '../facts/hosting.ts'
import { regionOf } from '../facts/place.ts'
import { numberOf, says, textOf } from '../facts/said.ts'
import { pass, verdict } from '../outcome.ts'
import { all, maybe } from '../ternary.ts'

const reserved = (facts: Facts, component: Component): boolean =>
  facts.neighbours(component.id).some(({ kind }) => kind === 'gpu-capacity-reservation')

export const criticalAcceleratorsAreReserved: ComponentCheck = {
  id: 'critical-accelerators-are-reserved',
  code: 'REL-021',
  title: 'Mission-critical GPU capacity relies on on-demand luck',
  pillar: 'reliability',
  layer: 'Infrastructure',
  severity: 'low',
  severityWhen: '',
  condition: 'D.criticality == mission-critical and c.accelerator.count >= 8 and c.capacity == on-demand and single SKU and single region',
  remedy: 'Reserve the capacity, or plan for a second kind of accelerator.',
  fixClass: 'manual',
  why: 'Accelerators are the one resource clouds really run out of.',
  references: ['AWS REL01-BP03', 'AZ-APRL 6e4f0fd1-1853-4b94-9736-6d6d239d2694', 'AWS REL07-BP03'],
  on: 'component',
  examines: (facts) =>
    maybe(criticalityAtLeast(facts, 'mission-critical'))
      ? facts.design.components.filter((each) => (numberOf(each, 'acceleratorCount') ?? 0) >= 8)
      : [],
  judge(component, facts) {
    const skus = new Set(facts.design.components.flatMap((each) => textOf(each, 'accelerator') ?? []).filter((each) => each !== 'none'))
    const regions = new Set(facts.design.components.filter((each) => hasAccelerator(facts, each)).flatMap((each) => regionOf(facts, each) ?? []))
    if (reserved(facts, component) || skus.size > 1 || regions.size > 1) return pass
    return verdict(
      all(says(component, 'capacity', 'on-demand'), criticalityAtLeast(facts, 'mission-critical')),
      `"${component.name}" counts on ${numberOf(component, 'acceleratorCount')} accelerators being free when they are needed.`,
    )
  },
  fix: (component) => [set(component, 'capacity', 'reserved')],
}
