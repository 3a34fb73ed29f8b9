import type { Edit } from '../../design/edit.ts'
import type { Component } from '../../design/schema.ts'
import type { ComponentCheck } from '../check.ts'
import { addition, forbidden, join } from '../edits/insert.ts'
import type { Facts } from '../facts/facts.ts'
import { managed } from '../facts/hosting.ts'
import { isA, ofKind } from '../facts/kinds.ts'
import { above, askSetting, says } from '../facts/said.ts'
import { callersOf, requestsTo } from '../facts/traffic.ts'
import { pass, verdict } from '../outcome.ts'
import { all, unknown } from '../ternary.ts'

const spreads = (component: Component): boolean => isA(component, 'load-balancer', 'api-gateway', 'llm-gateway') || component.kind === 'service-mesh'

/** Callers, and who stands before those that only look at what passes or remember it. */
function before(facts: Facts, component: Component): ReadonlySet<Component> {
  const found = new Set(callersOf(facts, component))
  for (const caller of found) if (isA(caller, 'guardrail', 'cache', 'redact')) for (const each of callersOf(facts, caller)) found.add(each)
  return found
}

export const scaledOutEndpointsStandBehindABalancer: ComponentCheck = {
  id: 'scaled-out-endpoints-stand-behind-a-balancer',
  code: 'REL-012',
  title: 'Scaled-out endpoint has no load balancer',
  pillar: 'reliability',
  layer: 'Application & Serving',
  severity: 'medium',
  severityWhen: '',
  condition: 'c.replicas.max > 1 and c.kind in {inference-endpoint,web-app} and c.managed == false and no load-balancer or gateway inbound',
  remedy: 'Put a load balancer before it.',
  fixClass: 'confirm',
  why: 'Replicas that nothing distributes to are spares, not capacity.',
  references: ['AWS PERF04-BP04', 'AWS REL11-BP02', 'AZ-WAF RE:05'],
  on: 'component',
  examines: (facts) => ofKind(facts, 'inference-endpoint', 'web-app').filter((component) => managed(facts, component) !== true),
  judge(component, facts) {
    if ([...before(facts, component)].some(spreads) || facts.neighbours(component.id).some(({ kind }) => kind === 'service-mesh')) return pass
    const own = managed(facts, component) === undefined ? unknown(askSetting(component, 'managed')) : true
    return verdict(all(says(component, 'replicasMax', above(1)), own), `Nothing spreads requests over the replicas of "${component.name}".`)
  },
  fix(component, facts) {
    if (forbidden(facts, component)) return []
    const calls = requestsTo(facts, component)
    const balancer = addition(facts, { kind: 'load-balancer-l7', name: `Balancer of ${component.name}`, beside: component, code: 'REL-012' })
    return [
      { kind: 'place', component: balancer },
      ...calls.map(({ id, from }): Edit => ({ kind: 'reconnect', connection: id, from, to: balancer.id })),
      { kind: 'connect', connection: join(facts, balancer, component, 'http', { encryptedInTransit: true }) },
    ]
  },
}
