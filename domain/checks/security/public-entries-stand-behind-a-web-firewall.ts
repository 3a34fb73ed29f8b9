import type { Edit } from '../../design/edit.ts'
import type { Component } from '../../design/schema.ts'
import type { ComponentCheck } from '../check.ts'
import { addition, forbidden, join } from '../edits/insert.ts'
import type { Facts } from '../facts/facts.ts'
import { upstreamOf } from '../facts/gateways.ts'
import { exposureOf } from '../facts/internet.ts'
import { isA, isPerson, ofKind } from '../facts/kinds.ts'
import { servedBy } from '../facts/paths.ts'
import { homeOf } from '../facts/place.ts'
import { askSetting } from '../facts/said.ts'
import { prod } from '../facts/stage.ts'
import { callersOf, requestsTo } from '../facts/traffic.ts'
import { verdict } from '../outcome.ts'
import { all, unknown } from '../ternary.ts'

const isWall = (each: Component): boolean => isA(each, 'waf')
const covered = (facts: Facts, component: Component): boolean =>
  [component, ...upstreamOf(facts, component)].some((each) => servedBy(facts, each, isWall))
const entries = (facts: Facts): readonly Component[] => ofKind(facts, 'web-app', 'api-gateway', 'inference-endpoint', 'load-balancer')

export const publicEntriesStandBehindAWebFirewall: ComponentCheck = {
  id: 'public-entries-stand-behind-a-web-firewall',
  code: 'SEC-018',
  title: 'No web application firewall in front of a public entry point',
  pillar: 'security',
  layer: 'Application & Serving',
  severity: 'medium',
  severityWhen: 'high in prod',
  condition: 'c.exposure == internet and c.kind in {web-app,api-gateway,inference-endpoint,load-balancer} and no kind == waf on any inbound path',
  remedy: 'Put a web application firewall before it.',
  fixClass: 'confirm',
  why: 'Commodity attacks are cheapest to drop before they reach code that costs GPU seconds.',
  references: ['AWS SEC05-BP03', 'AZ-WAF SE:06', 'NIST 800-53 SC-7', 'PCI 6.4.2', 'SOC2 CC6.6'],
  on: 'component',
  examines: (facts) =>
    entries(facts).filter((each) => {
      const exposure = exposureOf(facts, each)
      return (
        exposure === 'internet' ||
        (exposure === undefined && callersOf(facts, each).some((caller) => isPerson(caller) && homeOf(facts, caller) === 'outside'))
      )
    }),
  judge(component, facts) {
    const open = exposureOf(facts, component) === undefined ? unknown(askSetting(component, 'exposure')) : true
    return verdict(all(!covered(facts, component), open), `"${component.name}" faces the internet without a web application firewall.`)
  },
  severityFor: (component, facts) => (prod(facts, component) === true ? 'high' : undefined),
  fix(component, facts) {
    if (forbidden(facts, component)) return []
    const wall = addition(facts, {
      kind: 'waf',
      name: 'Web firewall',
      beside: component,
      code: 'SEC-018',
      settings: { exposure: 'internet', ddosProtection: true, rateLimit: true },
    })
    const calls = requestsTo(facts, component)
    return [
      { kind: 'place', component: wall },
      ...calls.map(({ id, from }): Edit => ({ kind: 'reconnect', connection: id, from, to: wall.id })),
      { kind: 'connect', connection: join(facts, wall, component, 'http', { encryptedInTransit: true }) },
    ]
  },
}
