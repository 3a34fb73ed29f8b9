import type { Component } from '../../design/schema.ts'
import type { ComponentCheck } from '../check.ts'
import { set } from '../edits/set.ts'
import type { Facts } from '../facts/facts.ts'
import { isA, ofKind } from '../facts/kinds.ts'
import { leadingTo } from '../facts/paths.ts'
import { below, numberOf, says } from '../facts/said.ts'
import { totalMbps } from '../facts/volume.ts'
import { verdict } from '../outcome.ts'

/** Mbit/s of everything that leads here and says how much it sends. */
const arriving = (facts: Facts, stream: Component): number => {
  const before = leadingTo(facts, [stream], 'data')
  return facts.design.components
    .filter(({ id }) => before.has(id) && id !== stream.id)
    .reduce((sum, source) => sum + (isA(source, 'stream') ? 0 : (totalMbps(facts, source) ?? 0)), 0)
}

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
