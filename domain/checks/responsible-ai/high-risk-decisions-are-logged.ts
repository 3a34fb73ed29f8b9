import type { ComponentCheck } from '../check.ts'
import { set } from '../edits/set.ts'
import { isA } from '../facts/kinds.ts'
import { required, requires, says } from '../facts/said.ts'
import { modelApis } from '../facts/serving.ts'
import { verdict } from '../outcome.ts'
import { all, maybe } from '../ternary.ts'

export const highRiskDecisionsAreLogged: ComponentCheck = {
  id: 'high-risk-decisions-are-logged',
  code: 'RAI-004',
  title: 'High-risk system does not log its decisions',
  pillar: 'responsible-ai',
  layer: 'Orchestration & MLOps',
  severity: 'high',
  severityWhen: '',
  condition: 'useCase.risk == high and serving c.inferenceLogging == false',
  remedy: 'Log input reference, model version, output and reason of each decision for six months at least.',
  fixClass: 'safe',
  why: 'Without records neither harm nor innocence can be shown.',
  references: [
    'EU AI Act Art.12',
    'EU AI Act Art.19',
    'EU AI Act Art.26(6)',
    'ISO42001 A.6.2.8',
    'NIST AI RMF MEASURE 2.8',
    'AWS AGENTSEC05-BP01',
    'FINOS AIR-DET-021',
  ],
  on: 'component',
  examines: (facts) =>
    maybe(requires(facts, 'useCase.risk', 'high')) && required(facts, 'useCase.risk') !== undefined
      ? facts.design.components.filter(
          (each) => isA(each, 'inference-endpoint', 'batch-inference', 'edge-inference') || modelApis(facts).includes(each),
        )
      : [],
  judge: (component, facts) =>
    verdict(
      all(requires(facts, 'useCase.risk', 'high'), says(component, 'inferenceLogging', false)),
      `Nobody can look up what "${component.name}" decided.`,
    ),
  fix: (component) => [set(component, 'inferenceLogging', true)],
}
