import type { Component } from '../../design/schema.ts'
import type { ComponentCheck } from '../check.ts'
import { set } from '../edits/set.ts'
import type { Facts } from '../facts/facts.ts'
import { isA, ofKind } from '../facts/kinds.ts'
import { numberOf, required, requires, says, silent } from '../facts/said.ts'
import { prod } from '../facts/stage.ts'
import { verdict } from '../outcome.ts'
import { type Ternary, all, maybe } from '../ternary.ts'

const varying = ['spiky', 'daily', 'growing']

/** The shape of its own load, or of the design's. */
const varies = (facts: Facts, component: Component): Ternary => {
  if (!silent(component, 'trafficPattern') || required(facts, 'demand.trafficPattern') === undefined)
    return says(component, 'trafficPattern', varying)
  return requires(facts, 'demand.trafficPattern', varying)
}

export const varyingTrafficMeetsElasticCapacity: ComponentCheck = {
  id: 'varying-traffic-meets-elastic-capacity',
  code: 'PERF-012',
  title: 'Variable traffic meets fixed capacity',
  pillar: 'performance',
  layer: 'Application & Serving',
  severity: 'medium',
  severityWhen: 'high in prod',
  condition:
    'c.trafficPattern in {spiky,daily,growing} and c.kind in {inference-endpoint,web-app,stream-processor,kubernetes} and c.autoscaling == false',
  remedy: 'Let copies follow the load, between a least and a most.',
  fixClass: 'safe',
  why: 'Fixed capacity is wrong twice a day.',
  references: ['AWS MLREL05-BP01', 'AWS PERF02-BP05', 'AWS GENSUS01-BP01', 'AZ-WAF RE:06', 'AZ-WAF PE:05', 'ISO27001 A.8.6', 'SOC2 A1.1'],
  on: 'component',
  examines: (facts) =>
    ofKind(facts, 'inference-endpoint', 'web-app', 'stream-processor', 'kubernetes').filter((component) => maybe(varies(facts, component))),
  judge(component, facts) {
    const scaled = facts.neighbours(component.id).some((each) => isA(each, 'autoscaling'))
    const fixed = silent(component, 'autoscaling') && scaled ? false : says(component, 'autoscaling', false)
    return verdict(all(fixed, varies(facts, component)), `"${component.name}" has fixed capacity for traffic that varies.`)
  },
  severityFor: (component, facts) => (prod(facts, component) === true ? 'high' : undefined),
  fix(component) {
    const least = numberOf(component, 'replicasMin') ?? 1
    const most = numberOf(component, 'replicasMax')
    return [set(component, 'autoscaling', true), ...(most !== undefined && most > least ? [] : [set(component, 'replicasMax', least * 3)])]
  },
}
