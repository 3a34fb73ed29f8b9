import type { Component } from '../../design/schema.ts'
import type { ComponentCheck } from '../check.ts'
import { set } from '../edits/set.ts'
import { latencyTargetMs } from '../facts/criticality.ts'
import type { Facts } from '../facts/facts.ts'
import { above, says, saysSo, silent } from '../facts/said.ts'
import { verdict } from '../outcome.ts'
import { type Ternary, all } from '../ternary.ts'

/** No copy that loads a model first answers within a second (the rule's own reason: tens of seconds are usual). */
const surelyColdMs = 1000

const cold = (facts: Facts, component: Component): Ternary => {
  const target = latencyTargetMs(facts)
  if (target === undefined) return false
  return silent(component, 'coldStartMs') && target < surelyColdMs ? true : says(component, 'coldStartMs', above(target))
}

export const tightTargetsKeepCopiesWarm: ComponentCheck = {
  id: 'tight-targets-keep-copies-warm',
  code: 'PERF-009',
  title: 'Scale-to-zero endpoint has a tight latency target',
  pillar: 'performance',
  layer: 'Application & Serving',
  severity: 'medium',
  severityWhen: '',
  condition: 'c.scaleToZero == true and D.slo.latencyMsP95 < coldStartMs(c) and c.minWarm == 0',
  remedy: 'Keep one copy warm.',
  fixClass: 'confirm',
  why: 'Cold starts for models are measured in tens of seconds.',
  references: ['AWS MLPERF05-BP02', 'AWS MLCOST05-BP01', 'AZ-WAF PE:05'],
  on: 'component',
  examines: (facts) => (latencyTargetMs(facts) === undefined ? [] : facts.design.components.filter((each) => saysSo(each, 'scaleToZero'))),
  judge: (component, facts) =>
    verdict(all(says(component, 'minWarm', 0), cold(facts, component)), `"${component.name}" starts cold and is late for the first who asks.`),
  fix: (component) => [set(component, 'minWarm', 1)],
}
