import type { Component } from '../../design/schema.ts'
import type { ComponentCheck } from '../check.ts'
import { set } from '../edits/set.ts'
import type { Facts } from '../facts/facts.ts'
import { hasAccelerator, hostedOn, hostsOf, modelFamilyOf } from '../facts/hosting.ts'
import { categoryOf, isA, isDevice } from '../facts/kinds.ts'
import { says, silent } from '../facts/said.ts'
import { isServing } from '../facts/serving.ts'
import { verdict } from '../outcome.ts'
import { type Ternary, any, not } from '../ternary.ts'

/** What could use it: what it hosts, what it is joined with that computes, or the component itself. */
const work = (facts: Facts, component: Component): readonly Component[] =>
  [
    ...hostedOn(facts, component),
    ...facts.neighbours(component.id),
    ...(isServing(component) || isA(component, 'training-job', 'fine-tune-job', 'tuning-job', 'notebook') || categoryOf(component) === 'model'
      ? [component]
      : []),
  ].filter(
    (each) =>
      isServing(each) ||
      categoryOf(each) === 'model' ||
      isA(each, 'training-job', 'fine-tune-job', 'tuning-job', 'notebook') ||
      !silent(each, 'needsGpu') ||
      each.kind === 'batch-compute',
  )

const uses = (facts: Facts, each: Component): Ternary => {
  if (!silent(each, 'needsGpu')) return says(each, 'needsGpu', true)
  const family = modelFamilyOf(facts, each)
  return family === undefined || !['tree', 'linear', 'small-classical'].includes(family)
}

export const acceleratorsHaveWork: ComponentCheck = {
  id: 'accelerators-have-work',
  code: 'COST-019',
  title: 'Accelerator is attached to nothing that needs it',
  pillar: 'cost',
  layer: 'Infrastructure',
  severity: 'medium',
  severityWhen: '',
  condition: 'c.accelerator != none and no hosted workload with needsGpu',
  remedy: 'Remove the accelerator or the component.',
  fixClass: 'confirm',
  why: 'Someone planned a model and left the GPU.',
  references: ['AWS COST04-BP03', 'AWS MLSUS03-BP01', 'AZ-WAF CO:07'],
  on: 'component',
  examines: (facts) =>
    facts.design.components.filter(
      (each) =>
        hasAccelerator(facts, each) &&
        (hostsOf(facts, each).length === 0 || !silent(each, 'accelerator')) &&
        !isDevice(each) &&
        categoryOf(each) !== 'container-platform',
    ),
  judge: (component, facts) =>
    verdict(
      not(any(...work(facts, component).map((each) => uses(facts, each)))),
      `"${component.name}" has an accelerator, and nothing that uses one.`,
    ),
  fix: (component) =>
    silent(component, 'accelerator')
      ? []
      : [set(component, 'accelerator', 'none'), ...(silent(component, 'acceleratorCount') ? [] : [set(component, 'acceleratorCount', null)])],
}
