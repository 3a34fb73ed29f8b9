import type { Component } from '../../design/schema.ts'
import type { ComponentCheck } from '../check.ts'
import { set } from '../edits/set.ts'
import type { Facts } from '../facts/facts.ts'
import { hybridLines, overLine } from '../facts/hybrid-lines.ts'
import { below, numberOf, says } from '../facts/said.ts'
import { verdict } from '../outcome.ts'

/** Mbit/s that the month's volume needs, with half as much again for peaks: 1 TB is 8e6 Mbit, a month 2.6e6 s. */
const needed = (facts: Facts, line: Component): number =>
  (overLine(facts, line).reduce((sum, connection) => sum + (numberOf(connection, 'volumeTBPerMonth') ?? 0), 0) * 8e6 * 1.5) / 2.6e6

export const hybridLinesCarryThePlannedTransfer: ComponentCheck = {
  id: 'hybrid-lines-carry-the-planned-transfer',
  code: 'PERF-019',
  title: 'Hybrid link is too small for the planned transfer',
  pillar: 'performance',
  layer: 'Infrastructure',
  severity: 'high',
  severityWhen: '',
  condition: 'sum(volumeTbPerMonth over hybrid edges) * 8e6 / (2.6e6 s) Mbps * 1.5 > interconnect.mbps',
  remedy: 'Take a larger line, move the work to the data, or send the first load by appliance.',
  fixClass: 'manual',
  why: 'The month has a fixed number of seconds.',
  references: ['AWS HNREL04-BP04', 'AWS PERF04-BP03', 'AWS MLCOST04-BP13'],
  on: 'component',
  examines: (facts) => hybridLines(facts).filter((line) => needed(facts, line) > 0),
  judge: (line, facts) =>
    verdict(
      says(line, 'capacityMbps', below(needed(facts, line))),
      `"${line.name}" needs ${Math.ceil(needed(facts, line))} Mbit/s for the planned transfer.`,
    ),
  fix: (line, facts) => [set(line, 'capacityMbps', Math.ceil(needed(facts, line)))],
}
