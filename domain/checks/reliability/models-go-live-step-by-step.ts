import type { Component } from '../../design/schema.ts'
import type { ComponentCheck } from '../check.ts'
import { set, setOn } from '../edits/set.ts'
import type { Facts } from '../facts/facts.ts'
import { isA, ofKind } from '../facts/kinds.ts'
import { meaningOf } from '../facts/movement.ts'
import { says, saysSo, silent } from '../facts/said.ts'
import { prod } from '../facts/stage.ts'
import { verdict } from '../outcome.ts'
import { type Ternary, all, maybe } from '../ternary.ts'

const arrivals = (facts: Facts, component: Component) =>
  facts.graph.to(component.id).filter((connection) => meaningOf(facts, connection) === 'deploy')

/** How a version goes live: said on the way, on the component, or by what delivers it. */
function atOnce(facts: Facts, component: Component): Ternary {
  const ways = arrivals(facts, component)
  const deliverers = ways
    .flatMap(({ from }) => [facts.graph.component(from), ...facts.neighbours(from)])
    .filter((each) => each !== undefined && isA(each, 'ci-cd', 'canary'))
  const told = [...ways, component, ...deliverers].filter((each) => each !== undefined && !silent(each, 'deployStrategy'))
  if (told.length > 0) return told.some((each) => each !== undefined && saysSo(each, 'deployStrategy', 'all-at-once'))
  return deliverers.some((each) => each !== undefined && isA(each, 'canary')) || facts.neighbours(component.id).some((each) => isA(each, 'canary'))
    ? false
    : says(component, 'deployStrategy', 'all-at-once')
}

export const modelsGoLiveStepByStep: ComponentCheck = {
  id: 'models-go-live-step-by-step',
  code: 'REL-013',
  title: 'Models are deployed to production all at once',
  pillar: 'reliability',
  layer: 'Orchestration & MLOps',
  severity: 'medium',
  severityWhen: '',
  condition: 'prod deploy edge or endpoint.deployStrategy == all-at-once',
  remedy: 'Let a new version meet a few first: canary, blue-green or shadow.',
  fixClass: 'safe',
  why: 'Offline metrics never see the live population.',
  references: ['AWS MLREL04-BP02', 'AWS OPS06-BP03', 'AZ-WAF OE:11', 'NIST AI RMF MEASURE 2.4'],
  on: 'component',
  examines: (facts) =>
    ofKind(facts, 'inference-endpoint', 'edge-inference', 'batch-inference')
      .filter((each) => maybe(prod(facts, each)) && (arrivals(facts, each).length > 0 || !silent(each, 'deployStrategy')))
      .filter((each) => !isA(each, 'batch-inference') || arrivals(facts, each).some((way) => !silent(way, 'deployStrategy'))),
  judge: (component, facts) =>
    verdict(all(atOnce(facts, component), prod(facts, component)), `A new version of "${component.name}" meets everyone at once.`),
  fix: (component, facts) => [
    set(component, 'deployStrategy', 'canary'),
    ...arrivals(facts, component)
      .filter((way) => saysSo(way, 'deployStrategy', 'all-at-once'))
      .map((way) => setOn(way, 'deployStrategy', 'canary')),
  ],
}
