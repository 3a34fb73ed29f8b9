import type { Component } from '../../design/schema.ts'
import type { ComponentCheck } from '../check.ts'
import { set } from '../edits/set.ts'
import type { Facts } from '../facts/facts.ts'
import { sizedOf } from '../facts/figures.ts'
import { acceleratorFacts, acceleratorOf, hasAccelerator } from '../facts/hosting.ts'
import { numberOf } from '../facts/said.ts'
import { verdict } from '../outcome.ts'

const sized = (facts: Facts, component: Component) => sizedOf(facts, component.id)

/** Said memory of all accelerators of one replica, in GB; undefined = none said. */
function givenGB(facts: Facts, component: Component): number | undefined {
  const each = numberOf(component, 'acceleratorMemoryGB') ?? acceleratorFacts(acceleratorOf(facts, component))?.memoryGB
  return each === undefined ? undefined : each * (numberOf(component, 'acceleratorCount') ?? 1)
}

export const modelsFitTheirAccelerators: ComponentCheck = {
  id: 'models-fit-their-accelerators',
  code: 'PERF-002',
  title: 'Model does not fit the accelerator memory provided',
  pillar: 'performance',
  layer: 'AI/ML Model',
  severity: 'critical',
  severityWhen: '',
  condition: 'sizing.requiredMemoryGb(c) > c.accelerator.memoryGb * c.accelerator.count * usableFraction',
  remedy: 'Use more or larger accelerators, or split the model.',
  fixClass: 'confirm',
  why: 'The job fails at step zero; this is arithmetic, not advice.',
  references: ['AWS MLPERF04-BP01', 'AWS MLCOST04-BP01', 'AWS GENREL06-BP01', 'AZ-WAF PE:02'],
  on: 'component',
  examines: (facts) =>
    facts.design.components.filter((component) => sized(facts, component)?.metrics.fits !== undefined && hasAccelerator(facts, component)),
  judge(component, facts) {
    const figures = sized(facts, component)?.metrics
    const given = givenGB(facts, component)
    const least = figures?.minimumAccelerators
    return verdict(
      figures?.fits === false,
      `The model of "${component.name}" does not fit the ${given === undefined ? 'accelerators' : `${Math.round(given)} GB`} it is given${least === undefined ? '' : `; it takes at least ${least}`}.`,
    )
  },
  fix(component, facts) {
    const least = sized(facts, component)?.metrics.minimumAccelerators
    return least === undefined ? [] : [set(component, 'acceleratorCount', Math.ceil(least))]
  },
}
