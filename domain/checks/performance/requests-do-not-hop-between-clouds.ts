import type { Connection } from '../../design/schema.ts'
import type { ConnectionCheck } from '../check.ts'
import { setOn } from '../edits/set.ts'
import { latencyTargetMs } from '../facts/criticality.ts'
import { crosses } from '../facts/crossing.ts'
import type { Facts } from '../facts/facts.ts'
import { meaningOf } from '../facts/movement.ts'
import { between } from '../facts/names.ts'
import { inCloud } from '../facts/place.ts'
import { askRequirement, numberOf, says } from '../facts/said.ts'
import { verdict } from '../outcome.ts'
import { all, unknown } from '../ternary.ts'

/** The tightest target said of the connection, its ends or the design. */
function target(facts: Facts, connection: Connection): number | undefined {
  const { from, to } = facts.ends(connection)
  const said = [connection, from, to].flatMap((each) => (each === undefined ? [] : (numberOf(each, 'latencyTargetMs') ?? [])))
  return said.length > 0 ? Math.min(...said) : latencyTargetMs(facts)
}

export const requestsDoNotHopBetweenClouds: ConnectionCheck = {
  id: 'requests-do-not-hop-between-clouds',
  code: 'PERF-016',
  title: 'Synchronous request hops between clouds',
  pillar: 'performance',
  layer: 'Cross-layer',
  severity: 'medium',
  severityWhen: '',
  condition: 'e.sync == true and crosses(e) == provider on a path with latency target <= 500 ms',
  remedy: 'Put both ends into one cloud, or do not wait for the answer.',
  fixClass: 'manual',
  why: 'Multi-cloud is a procurement choice until it lands on the request path.',
  references: ['AWS PERF04-BP01', 'AWS COST08-BP02', 'AZ-WAF PE:01'],
  on: 'connection',
  examines: (facts) =>
    facts.design.connections.filter((connection) => {
      const { from, to } = facts.ends(connection)
      return (
        from !== undefined &&
        to !== undefined &&
        inCloud(facts, from) &&
        inCloud(facts, to) &&
        crosses(facts, connection).has('provider') &&
        meaningOf(facts, connection) === 'request'
      )
    }),
  judge(connection, facts) {
    const most = target(facts, connection)
    return verdict(
      all(says(connection, 'sync', true), most === undefined ? unknown(askRequirement('demand.latencyP95Ms')) : most <= 500),
      `${between(facts, connection)} makes the caller wait for another cloud.`,
    )
  },
  fix: (connection) => [setOn(connection, 'sync', false)],
}
