import type { Component } from '../../design/schema.ts'
import type { ComponentCheck } from '../check.ts'
import { insert } from '../edits/insert.ts'
import type { Facts } from '../facts/facts.ts'
import { isA } from '../facts/kinds.ts'
import { says, silent } from '../facts/said.ts'
import { verdict } from '../outcome.ts'
import { type Ternary, all, maybe, not } from '../ternary.ts'

const outside = (component: Component): Ternary =>
  component.kind === 'open-weight-llm' && silent(component, 'source') ? true : says(component, 'source', ['public-hub', 'third-party-weights'])

const checked = (facts: Facts, component: Component): Ternary =>
  facts.neighbours(component.id).some((each) => isA(each, 'model-scan')) || says(component, 'provenanceVerified', true)

/** Weights that were made in this design come from nowhere else. */
const own = (facts: Facts, component: Component): boolean =>
  [...facts.graph.reaching(component.id)].some((id) => {
    const each = facts.graph.component(id)
    return each !== undefined && isA(each, 'training-job', 'fine-tune-job')
  })

export const outsideWeightsHaveTheirOriginChecked: ComponentCheck = {
  id: 'outside-weights-have-their-origin-checked',
  code: 'SEC-043',
  title: 'Third-party or public-hub model has no provenance check',
  pillar: 'security',
  layer: 'AI/ML Model',
  severity: 'high',
  severityWhen: '',
  condition: 'c.kind in {model,foundation-model,fine-tune-job} and c.source in {public-hub,third-party-weights} and c.provenanceVerified == false',
  remedy: 'Scan the weights and check their origin before use.',
  fixClass: 'confirm',
  why: 'A downloaded checkpoint is an unreviewed binary from a stranger.',
  references: ['OWASP LLM03', 'CCC.GenAI.CN03', 'AZ-AILZ AI.36', 'ATLAS AML.M0023', 'ATLAS AML.M0014', 'NIST AI RMF GOVERN 6.1', 'NIST 800-53 SR-3'],
  on: 'component',
  examines: (facts) =>
    facts.design.components
      .filter((each) => !silent(each, 'source') || each.kind === 'open-weight-llm' || (each.kind === 'fine-tuning-job' && !own(facts, each)))
      .filter((each) => maybe(outside(each))),
  judge: (component, facts) =>
    verdict(all(outside(component), not(checked(facts, component))), `Nobody checked where the weights of "${component.name}" come from.`),
  fix(component, facts) {
    return insert(
      facts,
      { kind: 'vulnerability-scanner', name: 'Model scan', beside: component, code: 'SEC-043' },
      { from: [component], carries: 'model' },
    )
  },
}
