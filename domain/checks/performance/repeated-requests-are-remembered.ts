import type { Component } from '../../design/schema.ts'
import type { ComponentCheck } from '../check.ts'
import { insert } from '../edits/insert.ts'
import { set } from '../edits/set.ts'
import { eff, isSensitive } from '../facts/data-classes.ts'
import type { Facts } from '../facts/facts.ts'
import { upstreamOf } from '../facts/gateways.ts'
import { isA } from '../facts/kinds.ts'
import { servedBy } from '../facts/paths.ts'
import { atLeast, requires, says } from '../facts/said.ts'
import { languageModels, modelApis } from '../facts/serving.ts'
import { requestsTo } from '../facts/traffic.ts'
import { pass, verdict } from '../outcome.ts'
import { all, maybe } from '../ternary.ts'

const remembers = (each: Component): boolean => isA(each, 'cache')
const cached = (facts: Facts, component: Component): boolean =>
  [component, ...upstreamOf(facts, component)].some((each) => servedBy(facts, each, remembers))
const speaks = (facts: Facts, component: Component): boolean => languageModels(facts).includes(component) || isA(component, 'llm-gateway')

export const repeatedRequestsAreRemembered: ComponentCheck = {
  id: 'repeated-requests-are-remembered',
  code: 'PERF-011',
  title: 'Repeated requests are recomputed every time',
  pillar: 'performance',
  layer: 'Application & Serving',
  severity: 'low',
  severityWhen: '',
  condition:
    'c.kind in {inference-endpoint,foundation-model-api,llm-gateway} and D.repeatRate >= 0.2 and no cache on inbound path and c.promptCaching == false',
  remedy: 'Put a cache before it, or let the service reuse prompt prefixes.',
  fixClass: 'confirm',
  why: 'The fastest inference is the one you did not run.',
  references: ['AWS PERF03-BP05', 'AWS GENCOST03-BP03', 'AWS AGENTPERF03-BP04', 'AZ-WAF PE:08'],
  on: 'component',
  examines: (facts) =>
    maybe(requires(facts, 'demand.repeatRate', atLeast(0.2)))
      ? facts.design.components.filter((each) => isA(each, 'inference-endpoint', 'llm-gateway') || modelApis(facts).includes(each))
      : [],
  judge(component, facts) {
    if (cached(facts, component)) return pass
    const again = speaks(facts, component) ? says(component, 'promptCaching', false) : true
    return verdict(all(requires(facts, 'demand.repeatRate', atLeast(0.2)), again), `"${component.name}" computes the same answers again and again.`)
  },
  fix(component, facts) {
    if (speaks(facts, component)) return [set(component, 'promptCaching', true)]
    const call = requestsTo(facts, component)[0]
    return call === undefined
      ? []
      : insert(
          facts,
          {
            kind: 'in-memory-cache',
            name: 'Answer cache',
            beside: component,
            code: 'PERF-011',
            settings: {
              dataClass: [...eff(facts, component)].sort(),
              retentionDays: 1,
              encryptionAtRest: isSensitive(eff(facts, component)) ? 'cmk' : 'provider',
            },
          },
          { from: [component], carries: 'kv' },
        )
  },
}
