import type { Component } from '../../design/schema.ts'
import type { ComponentCheck } from '../check.ts'
import { set } from '../edits/set.ts'
import type { Facts } from '../facts/facts.ts'
import { isA, ofKind } from '../facts/kinds.ts'
import { meaningOf } from '../facts/movement.ts'
import { below, says, saysSo, silent } from '../facts/said.ts'
import { verdict } from '../outcome.ts'
import { any } from '../ternary.ts'

const registries = (facts: Facts, component: Component): readonly Component[] =>
  facts.graph
    .to(component.id)
    .filter((connection) => meaningOf(facts, connection) === 'deploy')
    .flatMap(({ from }) => facts.graph.component(from) ?? [])
    .filter((each) => isA(each, 'model-registry'))

const loose = (component: Component): boolean => silent(component, 'modelVersion') || saysSo(component, 'modelVersion', ['latest', 'auto-upgrade'])

export const servingCanGoBackToAnOlderVersion: ComponentCheck = {
  id: 'serving-can-go-back-to-an-older-version',
  code: 'REL-014',
  title: 'Serving has no pinned version to roll back to',
  pillar: 'reliability',
  layer: 'Orchestration & MLOps',
  severity: 'medium',
  severityWhen: '',
  condition: 'serving pulls model with version in {latest,unset} or model-registry keeps < 2 versions',
  remedy: 'Pin the model version, and keep at least two in the registry.',
  fixClass: 'safe',
  why: 'Rollback needs somewhere to roll back to.',
  references: ['AWS MLREL05-BP02', 'AWS GENREL04-BP02', 'AWS OPS06-BP01', 'AZ-WAF OE:11'],
  on: 'component',
  examines: (facts) =>
    ofKind(facts, 'inference-endpoint', 'batch-inference', 'edge-inference').filter(
      (each) =>
        saysSo(each, 'modelVersion', ['latest', 'auto-upgrade']) ||
        facts.graph.to(each.id).some((connection) => meaningOf(facts, connection) === 'deploy' && connection.carries === 'model'),
    ),
  judge: (component, facts) =>
    verdict(
      any(loose(component), ...registries(facts, component).map((registry) => says(registry, 'keepVersions', below(2)))),
      `"${component.name}" runs no version that one could go back to.`,
    ),
  fix(component, facts) {
    if (loose(component)) return []
    return registries(facts, component)
      .filter((registry) => saysSo(registry, 'keepVersions', below(2)))
      .map((registry) => set(registry, 'keepVersions', 5))
  },
}
