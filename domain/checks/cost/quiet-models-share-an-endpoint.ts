import type { Component } from '../../design/schema.ts'
import type { DesignCheck } from '../check.ts'
import type { Facts } from '../facts/facts.ts'
import { ofKind } from '../facts/kinds.ts'
import { named } from '../facts/names.ts'
import { homeOf } from '../facts/place.ts'
import { askSetting, below, saysSo, silent, textOf } from '../facts/said.ts'
import { fail, needsInput, pass } from '../outcome.ts'

const quiet = (each: Component): boolean => saysSo(each, 'requestsPerSecond', below(1))
const groups = (facts: Facts, which: (each: Component) => boolean): readonly (readonly Component[])[] => [
  ...Map.groupBy(ofKind(facts, 'inference-endpoint').filter(which), (each) =>
    [homeOf(facts, each), textOf(each, 'engine') ?? each.kind, textOf(each, 'isolation') ?? ''].join(),
  ).values(),
]

export const quietModelsShareAnEndpoint: DesignCheck = {
  id: 'quiet-models-share-an-endpoint',
  code: 'COST-013',
  title: 'Many low-traffic models each have their own endpoint',
  pillar: 'cost',
  layer: 'Application & Serving',
  severity: 'low',
  severityWhen: '',
  condition: 'count(inference-endpoint with rps < 1, same framework and same isolation class) >= 3',
  remedy: 'Serve them from one multi-model endpoint.',
  fixClass: 'manual',
  why: 'Ten idle endpoints are ten idle machines.',
  references: ['AWS MLSUS05-BP04', 'AWS MLCOST05-BP01', 'AZ-WAF CO:14'],
  on: 'design',
  examines: (facts) => (groups(facts, () => true).some((group) => group.length >= 3) ? [facts.design] : []),
  judge(_design, facts) {
    const many = groups(facts, quiet).find((group) => group.length >= 3)
    if (many !== undefined) return fail(`${named(many)} each have machines of their own for less than a request a second.`)
    const perhaps = groups(facts, (each) => quiet(each) || silent(each, 'requestsPerSecond')).find((group) => group.length >= 3)
    const open = perhaps?.find((each) => silent(each, 'requestsPerSecond'))
    return open === undefined ? pass : needsInput(askSetting(open, 'requestsPerSecond'))
  },
}
