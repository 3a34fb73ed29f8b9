import type { ComponentCheck } from '../check.ts'
import { set } from '../edits/set.ts'
import { hasAccelerator } from '../facts/hosting.ts'
import { says, saysSo } from '../facts/said.ts'
import { verdict } from '../outcome.ts'

export const acceleratorsScaleOnTheirOwnLoad: ComponentCheck = {
  id: 'accelerators-scale-on-their-own-load',
  code: 'PERF-013',
  title: 'GPU endpoint scales on CPU utilisation',
  pillar: 'performance',
  layer: 'Application & Serving',
  severity: 'low',
  severityWhen: '',
  condition: 'c.autoscaling == true and c.accelerator != none and c.scaleMetric == cpu',
  remedy: 'Scale on the queue or on what the accelerator is doing.',
  fixClass: 'safe',
  why: 'CPU stays calm while the GPU queue grows.',
  references: ['AWS MLREL05-BP01', 'AWS AGENTOPS03-BP03', 'AZ-WAF PE:05'],
  on: 'component',
  examines: (facts) => facts.design.components.filter((each) => saysSo(each, 'autoscaling') && hasAccelerator(facts, each)),
  judge: (component) =>
    verdict(
      says(component, 'scaleMetric', 'cpu'),
      `"${component.name}" adds copies when its processors are busy, which they are not while its accelerators are.`,
    ),
  fix: (component) => [set(component, 'scaleMetric', 'queue')],
}
