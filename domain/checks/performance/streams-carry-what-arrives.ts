import type { Component } from '../../design/schema.ts'
import type { ComponentCheck } from '../check.ts'
import { set } from '../edits/set.ts'
import type { Facts } from '../facts/facts.ts'
import { isA, ofKind } from '../facts/kinds.ts'
import { leadingTo, remembered } from '../facts/paths.ts'
import type { Reached } from '../facts/reached.ts'
import { below, numberOf, says } from '../facts/said.ts'
import { totalMbps } from '../facts/volume.ts'
import { verdict } from '../outcome.ts'

/** Everything that says how much it sends, streams left out: they pass on what they are sent. */
const senders = (facts: Facts): readonly { source: Component; mbps: number }[] =>
  facts.once(senders, () =>
    facts.design.components.flatMap((source) => {
      const mbps = isA(source, 'stream') ? undefined : totalMbps(facts, source)
      return mbps === undefined ? [] : [{ source, mbps }]
    }),
  )

/** What decides beside the sources sends on what it decided, not what it heard: the raw rate ends there, unless it says a rate of its own. */
const decidesThere = (facts: Facts, component: Component): boolean => isA(component, 'edge-inference') && totalMbps(facts, component) === undefined

/** Mbit/s of everything that leads here and says how much it sends. */
const arriving = (facts: Facts, stream: Component): number =>
  senders(facts).length === 0 ? 0 : sumOf(facts, stream, leadingTo(facts, [stream], 'data', remembered(facts, decidesThere, (each) => decidesThere(facts, each))))

const sumOf = (facts: Facts, stream: Component, before: Reached): number =>
  senders(facts).reduce((sum, { source, mbps }) => (source !== stream && before.has(source.id) ? sum + mbps : sum), 0)

export const streamsCarryWhatArrives: ComponentCheck = {
  id: 'streams-carry-what-arrives',
  code: 'PERF-018',
  title: 'Stream capacity is below the stated event rate',
  pillar: 'performance',
  layer: 'Data Pipeline',
  severity: 'medium',
  severityWhen: '',
  condition: 'stream.capacityMbps < sum(source.mbps) * 1.2',
  remedy: 'Add partitions until it takes the rate with a fifth to spare.',
  fixClass: 'confirm',
  why: 'Back-pressure in ingestion shows up as data loss upstream.',
  references: ['AWS PERF02-BP04', 'AWS REL07-BP03', 'AZ-WAF PE:02', 'ISO27001 A.8.6'],
  on: 'component',
  examines: (facts) => ofKind(facts, 'stream').filter((stream) => arriving(facts, stream) > 0),
  judge: (stream, facts) =>
    verdict(
      says(stream, 'capacityMbps', below(arriving(facts, stream) * 1.2)),
      `"${stream.name}" takes less than the ${Math.round(arriving(facts, stream))} Mbit/s that arrive, with a fifth to spare.`,
    ),
  fix(stream, facts) {
    const needed = Math.ceil(arriving(facts, stream) * 1.2)
    const [partitions, capacity] = [numberOf(stream, 'partitions'), numberOf(stream, 'capacityMbps')]
    return [
      set(stream, 'capacityMbps', needed),
      ...(partitions === undefined || capacity === undefined || capacity === 0
        ? []
        : [set(stream, 'partitions', Math.ceil((partitions * needed) / capacity))]),
    ]
  },
}
