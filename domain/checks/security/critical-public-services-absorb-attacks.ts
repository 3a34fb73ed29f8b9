import type { Component } from '../../design/schema.ts'
import type { ComponentCheck } from '../check.ts'
import { insert } from '../edits/insert.ts'
import { set } from '../edits/set.ts'
import { criticalityAtLeast } from '../facts/criticality.ts'
import type { Facts } from '../facts/facts.ts'
import { isDoor, upstreamOf } from '../facts/gateways.ts'
import { exposureOf } from '../facts/internet.ts'
import { isA, isPerson } from '../facts/kinds.ts'
import { servedBy } from '../facts/paths.ts'
import { saysSo } from '../facts/said.ts'
import { isServing } from '../facts/serving.ts'
import { stores } from '../facts/stores.ts'
import { requestsTo } from '../facts/traffic.ts'
import { verdict } from '../outcome.ts'
import { all, maybe } from '../ternary.ts'

const absorbs = (each: Component): boolean => isA(each, 'ddosProtection') || saysSo(each, 'ddosProtection')
const shielded = (facts: Facts, component: Component): boolean =>
  [component, ...upstreamOf(facts, component)].some((each) => servedBy(facts, each, absorbs))

/** Takes requests; what only stands in a network that faces the internet does not. */
const answers = (facts: Facts, component: Component): boolean =>
  saysSo(component, 'exposure', 'internet') || isDoor(component) || isServing(component) || requestsTo(facts, component).length > 0

export const criticalPublicServicesAbsorbAttacks: ComponentCheck = {
  id: 'critical-public-services-absorb-attacks',
  code: 'SEC-048',
  title: 'High-criticality public service has no DDoS protection',
  pillar: 'security',
  layer: 'Application & Serving',
  severity: 'medium',
  severityWhen: '',
  condition: 'D.criticality in {high,mission-critical} and exists c.exposure == internet and no ddosProtection on the path',
  remedy: 'Turn on protection against attacks by volume at the gateway or the CDN.',
  fixClass: 'confirm',
  why: 'Inference is expensive per request, which favours the attacker.',
  references: ['AWS SEC05-BP03', 'FINOS AIR-PREV-008', 'AZ-WAF SE:06', 'NIST 800-53 SC-5', 'CCC.MARefArc.CN06'],
  on: 'component',
  examines: (facts) =>
    maybe(criticalityAtLeast(facts, 'high'))
      ? facts.design.components.filter((each) => answers(facts, each) && exposureOf(facts, each) === 'internet' && !isPerson(each) && !stores(each))
      : [],
  judge: (component, facts) =>
    verdict(all(!shielded(facts, component), criticalityAtLeast(facts, 'high')), `Nothing absorbs an attack by volume on "${component.name}".`),
  fix(component, facts) {
    const door = [component, ...upstreamOf(facts, component)].find(
      (each) => isDoor(each) && each.kind !== 'inference-gateway' && each.kind !== 'kubernetes-ingress',
    )
    if (door !== undefined) return [set(door, 'ddosProtection', true)]
    return insert(
      facts,
      { kind: 'ddos-protection', name: 'DDoS protection', beside: component, code: 'SEC-048' },
      { to: [component], carries: 'http' },
    )
  },
}
