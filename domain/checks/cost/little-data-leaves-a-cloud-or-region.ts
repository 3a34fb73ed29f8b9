import type { Connection } from '../../design/schema.ts'
import type { ConnectionCheck } from '../check.ts'
import { crosses } from '../facts/crossing.ts'
import type { Facts } from '../facts/facts.ts'
import { meaningOf } from '../facts/movement.ts'
import { between } from '../facts/names.ts'
import { atLeast, numberOf, says, silent } from '../facts/said.ts'
import { verdict } from '../outcome.ts'

const leaves = (facts: Facts, connection: Connection): boolean =>
  crosses(facts, connection).has('provider') || crosses(facts, connection).has('region')

export const littleDataLeavesACloudOrRegion: ConnectionCheck = {
  id: 'little-data-leaves-a-cloud-or-region',
  code: 'COST-010',
  title: 'Heavy recurring egress between providers or regions',
  pillar: 'cost',
  layer: 'Cross-layer',
  severity: 'medium',
  severityWhen: '',
  condition: 'crosses(e) in {provider,region} and e.volumeTbPerMonth >= 1',
  remedy: 'Put both ends together, cache, or aggregate before sending.',
  fixClass: 'manual',
  why: 'Egress is the tax on splitting things that belong together.',
  references: ['AWS COST08-BP02', 'AWS COST08-BP03', 'AZ-WAF CO:07', 'AWS MLCOST04-BP13'],
  foldedInto: ['PERF-005'],
  on: 'connection',
  examines: (facts) =>
    facts.design.connections.filter(
      (connection) => leaves(facts, connection) && (!silent(connection, 'volumeTBPerMonth') || meaningOf(facts, connection) === 'data'),
    ),
  judge: (connection, facts) =>
    verdict(
      says(connection, 'volumeTBPerMonth', atLeast(1)),
      `${between(facts, connection)} moves ${numberOf(connection, 'volumeTBPerMonth')} TB a month out of a cloud or region, which is charged.`,
    ),
}
