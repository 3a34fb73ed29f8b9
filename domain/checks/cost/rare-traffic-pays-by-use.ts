import type { Component } from '../../design/schema.ts'
import type { ComponentCheck } from '../check.ts'
import { set } from '../edits/set.ts'
import { latencyTargetMs } from '../facts/criticality.ts'
import type { Facts } from '../facts/facts.ts'
import { ofKind } from '../facts/kinds.ts'
import { loadIs } from '../facts/load.ts'
import { askRequirement, numberOf, says, silent } from '../facts/said.ts'
import { modeOf } from '../facts/serving.ts'
import { verdict } from '../outcome.ts'
import { type Ternary, all, unknown } from '../ternary.ts'

/** Who may wait two minutes may wait for a cold start. */
const surelyWarmMs = 120_000

const slack = (facts: Facts, endpoint: Component): Ternary => {
  const target = numberOf(endpoint, 'latencyTargetMs') ?? latencyTargetMs(facts)
  if (target !== undefined && target >= surelyWarmMs && silent(endpoint, 'coldStartMs')) return true
  return target === undefined
    ? unknown(askRequirement('demand.latencyP95Ms'))
    : says(endpoint, 'coldStartMs', (value) => typeof value === 'number' && value <= target)
}

export const rareTrafficPaysByUse: ComponentCheck = {
  id: 'rare-traffic-pays-by-use',
  code: 'COST-003',
  title: 'Intermittent inference runs on always-on instances',
  pillar: 'cost',
  layer: 'Application & Serving',
  severity: 'medium',
  severityWhen: '',
  condition:
    'c.kind == inference-endpoint and c.trafficPattern in {intermittent,rare} and c.scaleToZero == false and c.mode in {realtime,async} and latency target >= coldStartMs(c)',
  remedy: 'Let it scale to zero, or use a serverless or asynchronous endpoint.',
  fixClass: 'confirm',
  why: 'Paying by request beats paying for silence.',
  references: ['AWS MLCOST05-BP01', 'AWS GENSUS01-BP01', 'AWS GENCOST02-BP02', 'AZ-WAF CO:06'],
  on: 'component',
  examines: (facts) =>
    ofKind(facts, 'inference-endpoint').filter(
      (each) => ['realtime', 'async'].includes(modeOf(each) ?? '') && loadIs(facts, each, ['intermittent', 'rare']) === true,
    ),
  judge: (endpoint, facts) =>
    verdict(
      all(says(endpoint, 'scaleToZero', false), modeOf(endpoint) === 'async' ? true : slack(facts, endpoint)),
      `"${endpoint.name}" is always on for requests that come now and then.`,
    ),
  fix: (endpoint) => [set(endpoint, 'scaleToZero', true)],
}
