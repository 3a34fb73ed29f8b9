import type { Component } from '../../design/schema.ts'
import type { ComponentCheck } from '../check.ts'
import { set } from '../edits/set.ts'
import type { Facts } from '../facts/facts.ts'
import { upstreamOf } from '../facts/gateways.ts'
import { ofKind } from '../facts/kinds.ts'
import { required, requires, saysSo } from '../facts/said.ts'
import { verdict } from '../outcome.ts'
import { all } from '../ternary.ts'

/** What it falls back to is fixed by rules: said, or drawn as a fallback way. */
const safe = (facts: Facts, component: Component): boolean =>
  saysSo(component, 'fallback', ['rules', 'safe-state']) ||
  [component, ...upstreamOf(facts, component)].some(
    (each) =>
      saysSo(each, 'fallback', ['rules', 'safe-state']) || facts.graph.from(each.id).some((connection) => saysSo(connection, 'purpose', 'fallback')),
  )

export const safetyCriticalInferenceHasASafeState: ComponentCheck = {
  id: 'safety-critical-inference-has-a-safe-state',
  code: 'RAI-016',
  title: 'Safety-critical inference has no deterministic fallback',
  pillar: 'responsible-ai',
  layer: 'Application & Serving',
  severity: 'high',
  severityWhen: '',
  condition: 'useCase.safetyCritical and no fallback edge from serving to rule-based or safe-state component',
  remedy: 'Fall back to fixed rules or a safe state on a timeout or low confidence.',
  fixClass: 'manual',
  why: 'A model that is unsure must have something safe to do.',
  references: ['EU AI Act Art.15(4)', 'NIST AI RMF MEASURE 2.6', 'NIST AI RMF MANAGE 2.4', 'AWS REL05-BP01', 'FINOS AIR-OP-006'],
  on: 'component',
  examines: (facts) =>
    required(facts, 'useCase.safetyCritical') === true ||
    (required(facts, 'useCase.safetyCritical') === undefined && facts.design.components.some(({ kind }) => kind === 'local-actuator'))
      ? ofKind(facts, 'inference-endpoint', 'edge-inference')
      : [],
  judge: (component, facts) =>
    verdict(
      all(!safe(facts, component), requires(facts, 'useCase.safetyCritical', true)),
      `When "${component.name}" does not know, nothing safe happens.`,
    ),
  fix: (component) => [set(component, 'fallback', 'safe-state')],
}
