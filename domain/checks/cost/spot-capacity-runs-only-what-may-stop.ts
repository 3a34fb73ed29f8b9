import type { Component } from '../../design/schema.ts'
import type { ComponentCheck } from '../check.ts'
import { set } from '../edits/set.ts'
import { isA } from '../facts/kinds.ts'
import { numberOf, says, saysSo, silent } from '../facts/said.ts'
import { isServing, modeOf } from '../facts/serving.ts'
import { stores } from '../facts/stores.ts'
import { verdict } from '../outcome.ts'
import { type Ternary, any } from '../ternary.ts'

/** What makes an interruption harmful. Silence is no reason: only what is said is held against it. */
function harmed(component: Component): Ternary {
  if (saysSo(component, 'interruptible', false) || stores(component)) return true
  const serves = modeOf(component) === 'realtime' && isServing(component)
  const trains = isA(component, 'training-job') && !saysSo(component, 'interruptible')
  return any(
    serves ? says(component, 'onDemandBase', 0) : false,
    isA(component, 'training-job') && !silent(component, 'checkpointing')
      ? saysSo(component, 'checkpointing', false)
      : trains
        ? says(component, 'checkpointing', false)
        : false,
  )
}

export const spotCapacityRunsOnlyWhatMayStop: ComponentCheck = {
  id: 'spot-capacity-runs-only-what-may-stop',
  code: 'COST-002',
  title: 'Spot or preemptible capacity is used where interruption is not tolerable',
  pillar: 'cost',
  layer: 'Cross-layer',
  severity: 'high',
  severityWhen: '',
  condition:
    'c.capacity == spot and (c.mode == realtime and c.onDemandBase == 0, or c.interruptible == false, or (c.kind == training-job and c.checkpointing == false), or stores(c))',
  remedy: 'Keep a base on demand for endpoints, and checkpoints for training, or leave spot capacity.',
  fixClass: 'confirm',
  why: 'A discount that reclaims the only replica is not a saving.',
  references: ['AWS COST07-BP04', 'AWS REL11-BP05', 'AZ-WAF CO:05', 'AZ-WAF RE:05'],
  on: 'component',
  examines: (facts) => facts.design.components.filter((component) => saysSo(component, 'capacity', 'spot') && component.kind !== 'spot-capacity'),
  judge: (component) => verdict(harmed(component), `"${component.name}" runs on capacity that can be taken away, and must not stop.`),
  fix(component) {
    if (saysSo(component, 'interruptible', false) || stores(component)) return [set(component, 'capacity', 'on-demand')]
    if (isServing(component) && modeOf(component) === 'realtime')
      return [set(component, 'onDemandBase', Math.max(1, numberOf(component, 'replicasMin') ?? 1))]
    return [set(component, 'checkpointing', true)]
  },
}
