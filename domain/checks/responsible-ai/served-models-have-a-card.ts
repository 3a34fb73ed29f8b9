import type { Component } from '../../design/schema.ts'
import type { ComponentCheck } from '../check.ts'
import { set } from '../edits/set.ts'
import { highRisk } from '../facts/criticality.ts'
import type { Facts } from '../facts/facts.ts'
import { ofKind } from '../facts/kinds.ts'
import { meaningOf } from '../facts/movement.ts'
import { saysSo } from '../facts/said.ts'
import { prod } from '../facts/stage.ts'
import { verdict } from '../outcome.ts'
import { all, maybe } from '../ternary.ts'

/** A card says what the model is for: of it, of where it came from, or kept by whoever governs models. */
const carded = (facts: Facts, component: Component): boolean => {
  const before = facts.graph.reaching(component.id, (connection) => meaningOf(facts, connection) === 'deploy')
  const near = [component, ...[...before].flatMap((id) => facts.graph.component(id) ?? []), ...facts.neighbours(component.id)]
  return near.some((each) => saysSo(each, 'modelCard')) || ofKind(facts, 'model card').length > 0
}

export const servedModelsHaveACard: ComponentCheck = {
  id: 'served-models-have-a-card',
  code: 'RAI-007',
  title: 'No model or system card',
  pillar: 'responsible-ai',
  layer: 'Orchestration & MLOps',
  severity: 'medium',
  severityWhen: 'high if high-risk',
  condition: 'prod serving model and model.card unset',
  remedy: 'Write a model card: purpose, data, evaluation, limits.',
  fixClass: 'confirm',
  why: 'Documentation written afterwards records intentions, not facts.',
  references: [
    'EU AI Act Art.11',
    'EU AI Act Art.13',
    'ISO42001 A.6.2.7',
    'ISO42001 A.8.2',
    'AWS RAIGT01-BP02',
    'AWS MLOPS02-BP02',
    'NIST AI RMF MAP 2.2',
  ],
  on: 'component',
  examines: (facts) => ofKind(facts, 'inference-endpoint', 'batch-inference', 'edge-inference').filter((each) => maybe(prod(facts, each))),
  judge: (component, facts) =>
    verdict(
      all(!carded(facts, component), prod(facts, component)),
      `Nobody wrote down what the model behind "${component.name}" is for and where it fails.`,
    ),
  severityFor: (_component, facts) => (highRisk(facts) ? 'high' : undefined),
  together: (count) => `Nobody wrote down what the models behind the ${count} serving components are for and where they fail.`,
  fix: (component) => [set(component, 'modelCard', true)],
}
