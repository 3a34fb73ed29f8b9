import type { Component } from '../../design/schema.ts'
import type { ComponentCheck } from '../check.ts'
import { set } from '../edits/set.ts'
import type { Facts } from '../facts/facts.ts'
import { acceleratorFacts, acceleratorOf, modelFamilyOf } from '../facts/hosting.ts'
import { ofKind } from '../facts/kinds.ts'
import { weightsGB } from '../facts/model-size.ts'
import { askSetting } from '../facts/said.ts'
import { smallestFor } from '../facts/smaller-accelerator.ts'
import { verdict } from '../outcome.ts'
import { type Ternary, all, unknown } from '../ternary.ts'

/** Parts made for training: much memory, and several times the power of an inference card. */
const heavy = (facts: Facts, component: Component): boolean => {
  const accelerator = acceleratorFacts(acceleratorOf(facts, component))
  return accelerator !== undefined && accelerator.memoryGB >= 40 && (accelerator.powerW ?? 0) >= 400
}
/** Fits the 24 GB of an inference card with room for its work; open where neither size nor family is known. */
const small = (facts: Facts, component: Component): Ternary => {
  const weights = weightsGB(facts, component)
  if (weights !== undefined) return weights <= 14
  const family = modelFamilyOf(facts, component)
  return family === undefined
    ? unknown(askSetting(component, 'modelParamsB'))
    : family === 'llm'
      ? unknown(askSetting(component, 'modelParamsB'))
      : ['tree', 'linear', 'small-classical', 'embedding'].includes(family) || unknown(askSetting(component, 'modelParamsB'))
}

export const inferenceUsesEfficientSilicon: ComponentCheck = {
  id: 'inference-uses-efficient-silicon',
  code: 'SUS-002',
  title: 'Inference ignores efficient silicon',
  pillar: 'sustainability',
  layer: 'Application & Serving',
  severity: 'low',
  severityWhen: '',
  condition: 'c.accelerator general GPU and catalog has inference-optimised or ARM option compatible with modelFamily',
  remedy: 'Use an inference accelerator or an ARM processor.',
  fixClass: 'manual',
  why: 'Performance per watt is also performance per dollar.',
  references: ['AWS MLSUS05-BP02', 'AWS SUS05-BP02', 'AWS MLCOST05-BP02', 'NIST AI RMF MEASURE 2.12'],
  on: 'component',
  examines: (facts) =>
    ofKind(facts, 'inference-endpoint', 'batch-inference').filter((each) => acceleratorFacts(acceleratorOf(facts, each)) !== undefined),
  judge: (component, facts) =>
    verdict(
      all(heavy(facts, component), small(facts, component)),
      `"${component.name}" runs a small model on ${acceleratorFacts(acceleratorOf(facts, component))?.name ?? 'a training accelerator'}.`,
    ),
  fix(component, facts) {
    const smaller = smallestFor(facts, component, weightsGB(facts, component) ?? 14)
    return smaller === undefined || (smaller.powerW ?? 0) >= 400
      ? []
      : [set(component, 'accelerator', smaller.id), set(component, 'acceleratorCount', 1)]
  },
}
