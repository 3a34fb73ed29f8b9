import type { Component } from '../../design/schema.ts'
import type { ComponentCheck } from '../check.ts'
import { set } from '../edits/set.ts'
import type { Facts } from '../facts/facts.ts'
import { loadIs } from '../facts/load.ts'
import { below, says, saysSo, silent } from '../facts/said.ts'
import { modelApis } from '../facts/serving.ts'
import { verdict } from '../outcome.ts'
import { type Ternary, any } from '../ternary.ts'

const idle = (facts: Facts, model: Component): Ternary =>
  loadIs(facts, model, ['spiky', 'intermittent']) === true
    ? true
    : any(says(model, 'targetUtilization', below(0.4)), silent(model, 'targetUtilization') ? loadIs(facts, model, ['spiky', 'intermittent']) : false)

export const reservedThroughputIsUsed: ComponentCheck = {
  id: 'reserved-throughput-is-used',
  code: 'COST-017',
  title: 'Provisioned throughput is bought for light or unpredictable traffic',
  pillar: 'cost',
  layer: 'Application & Serving',
  severity: 'medium',
  severityWhen: '',
  condition:
    'c.kind == foundation-model-api and c.billing == provisioned and (c.trafficPattern in {spiky,intermittent} or expectedUtilization < 0.4)',
  remedy: 'Pay by use, or reserve only the base.',
  fixClass: 'confirm',
  why: 'Reserved tokens expire by the hour.',
  references: ['AWS GENCOST02-BP01', 'AZ-AILZ AI.27', 'AZ-AILZ AI.14', 'AZ-WAF CO:05'],
  on: 'component',
  examines: (facts) => modelApis(facts).filter((model) => saysSo(model, 'billing', 'provisioned')),
  judge: (model, facts) => verdict(idle(facts, model), `"${model.name}" is paid for by the hour and asked now and then.`),
  fix: (model) => [set(model, 'billing', 'on-demand')],
}
