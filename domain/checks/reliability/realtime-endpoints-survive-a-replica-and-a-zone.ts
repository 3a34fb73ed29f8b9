import type { Component } from '../../design/schema.ts'
import type { ComponentCheck } from '../check.ts'
import { set } from '../edits/set.ts'
import { criticalityAtLeast } from '../facts/criticality.ts'
import type { Facts } from '../facts/facts.ts'
import { ofKind } from '../facts/kinds.ts'
import { askSetting, below, numberOf, says } from '../facts/said.ts'
import { modeOf } from '../facts/serving.ts'
import { prod } from '../facts/stage.ts'
import { spansZonesByItself, zonesOf } from '../facts/zones.ts'
import { passBySupply, verdict } from '../outcome.ts'
import { type Ternary, all, any, maybe, unknown } from '../ternary.ts'

/** Zones it stands in: said or drawn; the provider's habit counts as supplied. */
const oneZone = (facts: Facts, endpoint: Component): Ternary => {
  const zones = zonesOf(facts, endpoint)
  return zones === undefined ? unknown(askSetting(endpoint, 'zones')) : zones < 2
}

export const realtimeEndpointsSurviveAReplicaAndAZone: ComponentCheck = {
  id: 'realtime-endpoints-survive-a-replica-and-a-zone',
  code: 'REL-001',
  title: 'Production real-time endpoint is a single replica or single zone',
  pillar: 'reliability',
  layer: 'Application & Serving',
  severity: 'high',
  severityWhen: '',
  condition: 'prod(c) and c.kind == inference-endpoint and c.mode == realtime and (c.replicas.min < 2 or c.zones < 2) and not managedMultiZone(c)',
  remedy: 'Run at least two replicas in at least two zones, three where a stop is grave.',
  fixClass: 'confirm',
  why: 'One replica means every deploy, crash and zone fault is an outage.',
  references: ['AWS REL10-BP01', 'AWS MLREL05-BP01', 'AZ-WAF RE:05', 'AZ-AILZ AI.160', 'NIST 800-53 CP-10', 'ISO27001 A.8.14', 'SOC2 A1.2'],
  on: 'component',
  examines: (facts) => ofKind(facts, 'inference-endpoint').filter((endpoint) => modeOf(endpoint) === 'realtime' && maybe(prod(facts, endpoint))),
  judge(endpoint, facts) {
    const alone = all(prod(facts, endpoint), any(says(endpoint, 'replicasMin', below(2)), oneZone(facts, endpoint)))
    if (alone !== true && typeof alone === 'object' && spansZonesByItself(facts, endpoint))
      return prod(facts, endpoint) === true ? passBySupply : verdict(alone, '')
    return verdict(alone, `"${endpoint.name}" answers in real time from a single replica or zone.`)
  },
  fix(endpoint, facts) {
    const zones = criticalityAtLeast(facts, 'high') === true ? 3 : 2
    const replicas = numberOf(endpoint, 'replicasMin')
    const most = numberOf(endpoint, 'replicasMax')
    return [
      ...(replicas !== undefined && replicas >= 2 ? [] : [set(endpoint, 'replicasMin', 2)]),
      ...(most !== undefined && most < 2 ? [set(endpoint, 'replicasMax', 2)] : []),
      ...((zonesOf(facts, endpoint) ?? 0) >= 2 ? [] : [set(endpoint, 'zones', zones)]),
    ]
  },
}
