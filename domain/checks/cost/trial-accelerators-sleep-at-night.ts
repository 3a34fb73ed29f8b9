import type { ComponentCheck } from '../check.ts'
import { set } from '../edits/set.ts'
import { hasAccelerator } from '../facts/hosting.ts'
import { says, saysSo } from '../facts/said.ts'
import { prod } from '../facts/stage.ts'
import { verdict } from '../outcome.ts'

export const trialAcceleratorsSleepAtNight: ComponentCheck = {
  id: 'trial-accelerators-sleep-at-night',
  code: 'COST-005',
  title: 'Non-production GPU runs around the clock',
  pillar: 'cost',
  layer: 'Infrastructure',
  severity: 'medium',
  severityWhen: '',
  condition: 'env(c) != prod and c.accelerator != none and c.schedule == always and c.scaleToZero == false',
  remedy: 'Run it in working hours only, or let it scale to zero.',
  fixClass: 'confirm',
  why: 'Two thirds of the week nobody is there.',
  references: ['AWS COST09-BP03', 'AWS MLSUS03-BP01', 'AZ-WAF CO:08'],
  on: 'component',
  examines: (facts) =>
    facts.design.components.filter((each) => hasAccelerator(facts, each) && prod(facts, each) === false && !saysSo(each, 'scaleToZero')),
  judge: (component) =>
    verdict(says(component, 'schedule', 'always'), `"${component.name}" has accelerators that run day and night, and is not in production.`),
  fix: (component) => [set(component, 'schedule', 'business-hours')],
}
