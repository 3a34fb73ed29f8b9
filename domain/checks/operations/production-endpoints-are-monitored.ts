import type { Edit } from '../../design/edit.ts'
import type { Component } from '../../design/schema.ts'
import type { ComponentCheck } from '../check.ts'
import { insert, join } from '../edits/insert.ts'
import { set } from '../edits/set.ts'
import type { Facts } from '../facts/facts.ts'
import { hostsOf } from '../facts/hosting.ts'
import { isA, ofKind } from '../facts/kinds.ts'
import { says } from '../facts/said.ts'
import { modelApis } from '../facts/serving.ts'
import { prod } from '../facts/stage.ts'
import { verdict } from '../outcome.ts'
import { all, maybe } from '../ternary.ts'
import { coveringAll } from '../facts/telemetry-places.ts'

const watched = (facts: Facts, component: Component): boolean => {
  const around = [...facts.neighbours(component.id), ...hostsOf(facts, component).flatMap((host) => facts.neighbours(host.id))]
  return around.some((each) => isA(each, 'monitoring', 'tracing', 'log-store'))
}

export const productionEndpointsAreMonitored: ComponentCheck = {
  id: 'production-endpoints-are-monitored',
  code: 'OPS-008',
  title: 'Production endpoint has no service monitoring',
  pillar: 'operations',
  layer: 'Orchestration & MLOps',
  severity: 'high',
  severityWhen: '',
  condition:
    'prod(c) and c.kind in {inference-endpoint,batch-inference,agent,foundation-model-api,api-gateway} and c.monitoring.metrics == false and no monitor edge',
  remedy: 'Watch latency, errors, saturation and tokens.',
  fixClass: 'safe',
  why: 'Users should not be the alerting system.',
  references: [
    'AWS MLOPS06-BP02',
    'AWS GENOPS02-BP01',
    'AWS GENOPS02-BP02',
    'AZ-AILZ AI.113',
    'AZ-WAF OE:07',
    'NIST 800-53 SI-4',
    'ISO27001 A.8.16',
    'SOC2 CC7.2',
    'NIST AI RMF MEASURE 2.4',
  ],
  on: 'component',
  examines: (facts) =>
    facts.design.components.filter(
      (each) =>
        (isA(each, 'inference-endpoint', 'batch-inference', 'agent', 'api-gateway') || modelApis(facts).includes(each)) && maybe(prod(facts, each)),
    ),
  judge(component, facts) {
    const blind = watched(facts, component) ? false : says(component, 'monitorsMetrics', false)
    return verdict(all(blind, prod(facts, component)), `Nobody watches latency, errors and use of "${component.name}".`)
  },
  fix(component, facts) {
    const [monitor] = ofKind(facts, 'monitoring')
    const wire: readonly Edit[] =
      monitor === undefined
        ? insert(
            facts,
            {
              kind: 'metrics-monitoring',
              name: 'Metrics',
              beside: component,
              code: 'OPS-008',
              settings: { alertsTarget: 'on-call', ...coveringAll(facts) },
            },
            { from: [component], carries: 'telemetry' },
          )
        : [{ kind: 'connect', connection: join(facts, component, monitor, 'telemetry') }]
    return [set(component, 'monitorsMetrics', true), ...wire]
  },
}
