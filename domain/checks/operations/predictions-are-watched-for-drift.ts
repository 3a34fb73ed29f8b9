import type { Edit } from '../../design/edit.ts'
import type { Component } from '../../design/schema.ts'
import type { ComponentCheck } from '../check.ts'
import { insert, join } from '../edits/insert.ts'
import { set } from '../edits/set.ts'
import type { Facts } from '../facts/facts.ts'
import { modelFamilyOf } from '../facts/hosting.ts'
import { isA, ofKind } from '../facts/kinds.ts'
import { says, saysSo, silent } from '../facts/said.ts'
import { trains } from '../facts/serving.ts'
import { prod } from '../facts/stage.ts'
import { verdict } from '../outcome.ts'
import { type Ternary, all, maybe } from '../ternary.ts'

const families = ['llm', 'embedding']

/** Serves a model that was trained on data: one delivered to it, or any that the design trains. */
const trained = (facts: Facts, component: Component): boolean =>
  !families.includes(modelFamilyOf(facts, component) ?? '') &&
  (trains(facts) ||
    facts.graph.to(component.id).some(({ carries }) => carries === 'model') ||
    !silent(component, 'monitorsDrift') ||
    !isA(component, 'edge-inference'))

/** Nobody watches: neither it nor a monitor that is joined with it. */
function blind(facts: Facts, component: Component): Ternary {
  const monitors = facts.neighbours(component.id).filter((each) => isA(each, 'drift-monitor'))
  if (monitors.some((each) => !saysSo(each, 'monitorsDrift', false))) return false
  return monitors.length > 0 && silent(component, 'monitorsDrift') ? true : says(component, 'monitorsDrift', false)
}

export const predictionsAreWatchedForDrift: ComponentCheck = {
  id: 'predictions-are-watched-for-drift',
  code: 'OPS-009',
  title: 'No data or prediction drift monitoring',
  pillar: 'operations',
  layer: 'Orchestration & MLOps',
  severity: 'high',
  severityWhen: '',
  condition:
    'prod(c) and c.kind in {inference-endpoint,batch-inference,edge-inference} serving a trained model and c.monitoring.drift == false and no drift-monitor edge',
  remedy: 'Watch for drift against the training data, and tell the owner.',
  fixClass: 'confirm',
  why: 'The world changes without raising an exception.',
  references: [
    'AWS MLPERF06-BP03',
    'AWS MLPERF06-BP04',
    'AWS RAIMON01-BP02',
    'AZ-AILZ AI.128',
    'FINOS AIR-OP-019',
    'NIST AI RMF MEASURE 2.4',
    'EU AI Act Art.72',
    'ISO42001 A.6.2.6',
  ],
  on: 'component',
  examines: (facts) =>
    ofKind(facts, 'inference-endpoint', 'batch-inference', 'edge-inference').filter((each) => maybe(prod(facts, each)) && trained(facts, each)),
  judge: (component, facts) =>
    verdict(
      all(blind(facts, component), prod(facts, component)),
      `Nobody sees when the data that "${component.name}" meets is no longer what it learnt from.`,
    ),
  fix(component, facts) {
    const near = facts.neighbours(component.id).find((each) => isA(each, 'drift-monitor'))
    if (near !== undefined)
      return [set(near, 'monitorsDrift', true), ...(saysSo(component, 'monitorsDrift', false) ? [set(component, 'monitorsDrift', true)] : [])]
    const there = ofKind(facts, 'drift-monitor')[0]
    const wire: readonly Edit[] =
      there === undefined
        ? insert(
            facts,
            {
              kind: 'model-monitoring',
              name: 'Drift watch',
              beside: component,
              code: 'OPS-009',
              settings: { monitorsDrift: true, alertsTarget: 'on-call' },
            },
            { from: [component], to: ofKind(facts, 'retraining trigger', 'pipeline').slice(0, 1), carries: 'telemetry' },
          )
        : [{ kind: 'connect', connection: join(facts, component, there, 'telemetry') }]
    return wire
  },
}
