import type { Component } from '../../design/schema.ts'
import type { DesignCheck } from '../check.ts'
import { set } from '../edits/set.ts'
import type { Facts } from '../facts/facts.ts'
import { isA } from '../facts/kinds.ts'
import { named } from '../facts/names.ts'
import { deployment } from '../facts/place.ts'
import { requiredList, says, saysSo } from '../facts/said.ts'
import { stores } from '../facts/stores.ts'
import { fail, verdict } from '../outcome.ts'
import { any } from '../ternary.ts'

const bound = (facts: Facts): readonly Component[] =>
  facts.design.components.filter(
    (each) =>
      saysSo(each, 'portable', false) ||
      (saysSo(each, 'format', 'proprietary') && !stores(each)) ||
      (saysSo(each, 'format', 'proprietary') && isA(each, 'model-registry')),
  )
const parts = (facts: Facts): readonly Component[] => facts.design.components.filter((each) => isA(each, 'pipeline', 'workflow'))

export const portableDesignsUsePortableParts: DesignCheck = {
  id: 'portable-designs-use-portable-parts',
  code: 'OPS-023',
  title: 'Multi-cloud is declared for portability but models and pipelines are proprietary',
  pillar: 'operations',
  layer: 'AI/ML Model',
  severity: 'low',
  severityWhen: '',
  condition: 'D.deploymentModel == multi-cloud and D.goal includes portability and (model.format proprietary or pipeline provider-only)',
  remedy: 'Use open model formats, containers and an orchestrator that runs anywhere.',
  fixClass: 'manual',
  why: 'Two clouds and one-cloud tooling is lock-in twice.',
  references: ['AWS MLREL01-BP01', 'AZ-WAF RE:01', 'NIST AI RMF GOVERN 6.2'],
  on: 'design',
  examines: (facts) => (deployment(facts) === 'multi-cloud' && requiredList(facts, 'goals').includes('portability') ? [facts.design] : []),
  judge(_design, facts) {
    if (bound(facts).length > 0) return fail(`Bound to one provider: ${named(bound(facts))}.`)
    return verdict(any(...parts(facts).map((each) => says(each, 'portable', false))), '')
  },
  fix: (_design, facts) =>
    bound(facts).flatMap((each) => [
      ...(saysSo(each, 'portable', false) ? [set(each, 'portable', true)] : []),
      ...(saysSo(each, 'format', 'proprietary') ? [set(each, 'format', 'onnx')] : []),
    ]),
}
