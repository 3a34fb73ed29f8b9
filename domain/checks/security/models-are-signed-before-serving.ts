import type { Component } from '../../design/schema.ts'
import type { ComponentCheck } from '../check.ts'
import { set } from '../edits/set.ts'
import type { Facts } from '../facts/facts.ts'
import { ofKind } from '../facts/kinds.ts'
import { meaningOf } from '../facts/movement.ts'
import { says, silent } from '../facts/said.ts'
import { isServing } from '../facts/serving.ts'
import { prod } from '../facts/stage.ts'
import { verdict } from '../outcome.ts'
import { type Ternary, all, any, maybe } from '../ternary.ts'

const serves = (facts: Facts, registry: Component): Ternary => {
  const reached = facts.graph.reachable(registry.id, (connection) => meaningOf(facts, connection) === 'deploy')
  const found = [...reached].flatMap((id) => facts.graph.component(id) ?? []).filter(isServing)
  return any(...found.map((each) => prod(facts, each)))
}

export const modelsAreSignedBeforeServing: ComponentCheck = {
  id: 'models-are-signed-before-serving',
  code: 'SEC-042',
  title: 'Model artifacts are not signed or verified before serving',
  pillar: 'security',
  layer: 'Orchestration & MLOps',
  severity: 'medium',
  severityWhen: '',
  condition: 'prod serving pulls from model-registry or model-store with c.signing == false',
  remedy: 'Sign models and check the signature before serving.',
  fixClass: 'safe',
  why: 'Most model formats can carry code, and all of them can be swapped.',
  references: ['OWASP LLM03', 'AWS SEC06-BP04', 'ATLAS AML.M0013', 'ATLAS AML.M0014', 'FINOS AIR-SEC-008', 'NIST 800-53 SI-7'],
  on: 'component',
  examines: (facts) => ofKind(facts, 'model-registry', 'model-store').filter((registry) => maybe(serves(facts, registry))),
  judge(registry, facts) {
    const signed = facts.neighbours(registry.id).some(({ kind }) => kind === 'supply-chain-signing')
    return verdict(
      all(silent(registry, 'signing') && signed ? false : says(registry, 'signing', false), serves(facts, registry)),
      `What "${registry.name}" hands to production is not signed.`,
    )
  },
  fix: (registry) => [set(registry, 'signing', true)],
}
