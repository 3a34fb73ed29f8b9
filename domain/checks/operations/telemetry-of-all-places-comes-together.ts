import type { Component } from '../../design/schema.ts'
import type { DesignCheck } from '../check.ts'
import { set } from '../edits/set.ts'
import type { Facts } from '../facts/facts.ts'
import { isA } from '../facts/kinds.ts'
import { meaningOf } from '../facts/movement.ts'
import { deployment, homeOf } from '../facts/place.ts'
import { listOf } from '../facts/said.ts'
import { covering, runningPlaces } from '../facts/telemetry-places.ts'
import { verdict } from '../outcome.ts'

const places = runningPlaces
const sinks = (facts: Facts): readonly Component[] =>
  facts.design.components.filter((each) => isA(each, 'monitoring', 'log-store', 'tracing') || each.kind === 'siem')

/** Those that send to a sink: whatever a connection brings there, and what collectors before it are sent as telemetry. */
const senders = (facts: Facts, sink: Component): readonly Component[] => {
  const direct = facts.graph.to(sink.id).flatMap(({ from }) => facts.graph.component(from) ?? [])
  const farther = direct.flatMap((each) => [...facts.graph.reaching(each.id, (connection) => meaningOf(facts, connection) === 'telemetry')])
  return [...direct, ...farther.flatMap((id) => facts.graph.component(id) ?? [])]
}

/** Places that a sink sees: its own, those it says it covers, and those that send to it. */
const sees = (facts: Facts, sink: Component): ReadonlySet<string> =>
  new Set([
    homeOf(facts, sink),
    ...listOf(sink, 'covers').map((each) => (each === 'self-hosted' ? 'on-premises' : each)),
    ...senders(facts, sink).map((each) => homeOf(facts, each)),
  ])

export const telemetryOfAllPlacesComesTogether: DesignCheck = {
  id: 'telemetry-of-all-places-comes-together',
  code: 'OPS-022',
  title: 'Hybrid or multi-cloud telemetry is split by provider',
  pillar: 'operations',
  layer: 'Orchestration & MLOps',
  severity: 'medium',
  severityWhen: '',
  condition: 'D.deploymentModel in {hybrid,multi-cloud} and telemetry sinks partition by provider with no common sink',
  remedy: 'Send telemetry of all places to one.',
  fixClass: 'confirm',
  why: 'The failure is usually in the seam between two dashboards.',
  references: ['AWS HNSEC03-BP02', 'AWS REL06-BP01', 'AZ-WAF OE:07', 'NIST 800-53 AU-6'],
  on: 'design',
  examines: (facts) =>
    ['hybrid', 'multi-cloud'].includes(deployment(facts) ?? '') && places(facts).length > 1 && sinks(facts).length > 0 ? [facts.design] : [],
  judge: (_design, facts) =>
    verdict(
      !sinks(facts).some((sink) => places(facts).every((place) => sees(facts, sink).has(place))),
      `No one place shows what goes on in ${places(facts).join(' and ')} together.`,
    ),
  fix(_design, facts) {
    const [sink] = sinks(facts)
    return sink === undefined ? [] : [set(sink, 'covers', [...new Set([...listOf(sink, 'covers'), ...covering(places(facts))])].sort())]
  },
}
