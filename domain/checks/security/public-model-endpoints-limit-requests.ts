import type { Component } from '../../design/schema.ts'
import type { ComponentCheck } from '../check.ts'
import { set } from '../edits/set.ts'
import type { Facts } from '../facts/facts.ts'
import { isDoor, upstreamOf } from '../facts/gateways.ts'
import { reachableFromInternet } from '../facts/internet.ts'
import { isA } from '../facts/kinds.ts'
import { says, saysSo, silent } from '../facts/said.ts'
import { modelApis } from '../facts/serving.ts'
import { verdict } from '../outcome.ts'
import { type Ternary, any, not } from '../ternary.ts'

const limits = (each: Component): Ternary =>
  !silent(each, 'rateLimitPerMinute') || saysSo(each, 'perUserQuota') ? true : says(each, 'rateLimit', true)

/** Its own limit or that of a door before it. */
const limited = (facts: Facts, component: Component): Ternary =>
  any(
    ...upstreamOf(facts, component)
      .filter((each) => isDoor(each))
      .map(limits),
    limits(component),
  )

export const publicModelEndpointsLimitRequests: ComponentCheck = {
  id: 'public-model-endpoints-limit-requests',
  code: 'SEC-019',
  title: 'Public model endpoint has no rate limit or quota',
  pillar: 'security',
  layer: 'Application & Serving',
  severity: 'high',
  severityWhen: '',
  condition:
    'c.kind in {inference-endpoint,api-gateway,agent,foundation-model-api} and reachableFromInternet(c) and rateLimit(c or gateway on path) == none',
  remedy: 'Limit requests at the gateway before it, or on it.',
  fixClass: 'safe',
  why: 'Unmetered inference invites extraction, denial of service and denial of wallet together.',
  references: ['OWASP LLM10', 'AWS GENOPS02-BP03', 'AWS REL05-BP02', 'AZ-AILZ AI.94', 'FINOS AIR-PREV-008', 'ATLAS AML.M0004', 'NIST 800-53 SC-5'],
  on: 'component',
  examines: (facts) =>
    facts.design.components.filter(
      (each) => (isA(each, 'inference-endpoint', 'api-gateway', 'agent') || modelApis(facts).includes(each)) && reachableFromInternet(facts, each),
    ),
  judge: (component, facts) => verdict(not(limited(facts, component)), `Anyone may ask "${component.name}" as often as they like.`),
  fix(component, facts) {
    const door = upstreamOf(facts, component).find((each) => isA(each, 'api-gateway', 'llm-gateway') || each.kind === 'waf')
    return [set(door ?? component, 'rateLimit', true)]
  },
}
