import type { Component, Connection } from '../../design/schema.ts'
import type { Facts } from './facts.ts'
import { isDevice } from './kinds.ts'
import { type Home, homeOf, isCloud, providerOf, regionOf } from './place.ts'
import { textOf } from './said.ts'

/** A line that a connection crosses; none = both ends share one zone of trust. */
export type Crossing = 'internet' | 'provider' | 'region' | 'hybrid' | 'edge' | 'trustZone'

const ownWays = new Set(['private', 'private-endpoint', 'peering', 'vpn', 'dedicated-circuit'])

/** All lines that a connection crosses; empty = none. */
export function crosses(facts: Facts, connection: Connection): ReadonlySet<Crossing> {
  const known = facts.once(crosses, () => new Map<string, ReadonlySet<Crossing>>())
  const found = known.get(connection.id)
  if (found !== undefined) return found
  const crossed = find(facts, connection)
  known.set(connection.id, crossed)
  return crossed
}

function find(facts: Facts, connection: Connection): ReadonlySet<Crossing> {
  const crossed = new Set<Crossing>()
  const { from, to } = facts.ends(connection)
  const via = textOf(connection, 'via')
  if (via === 'internet') crossed.add('internet')
  if (from === undefined || to === undefined || from.id === to.id) return crossed
  const [a, b] = [homeOf(facts, from), homeOf(facts, to)]
  if (trustLineOf(facts, from) !== trustLineOf(facts, to)) crossed.add('trustZone')
  if (!ownWays.has(via ?? '') && (meetsOutside(from, a, b) || meetsOutside(to, b, a))) crossed.add('internet')
  if (isCloud(a) && isCloud(b) && a !== b) crossed.add('provider')
  if ((isCloud(a) && b === 'company') || (isCloud(b) && a === 'company')) crossed.add('provider')
  if ((a === 'on-premises' && isCloud(b)) || (b === 'on-premises' && isCloud(a))) crossed.add('hybrid')
  if ((a === 'edge') !== (b === 'edge')) crossed.add('edge')
  const regions = [regionOf(facts, from), regionOf(facts, to)]
  if (a === b && isCloud(a) && regions[0] !== undefined && regions[1] !== undefined && regions[0] !== regions[1]) crossed.add('region')
  return crossed
}

/** People and companies outside come over the internet, unless they are trusted or stand on the same side. */
const meetsOutside = (component: Component, home: Home, other: Home): boolean =>
  (home === 'outside' || home === 'company') && other !== home && !isDevice(component) && component.settings['trust'] !== 'internal'

/** The zone of trust a component stands in: the nearest line of trust around it, or its provider's plane, or its own. */
export function trustLineOf(facts: Facts, component: Component): string {
  const line = facts.graph
    .around(component)
    .find(
      ({ kind, settings }) =>
        kind === 'network' ||
        kind === 'trust-zone' ||
        kind === 'on-premises-site' ||
        kind === 'edge-site' ||
        (kind === 'subnet' && settings['trust'] !== undefined),
    )
  if (line !== undefined) return line.id
  const home = homeOf(facts, component)
  if (home === 'outside' || home === 'company' || home === 'edge') return `${home} ${component.id}`
  return `plane of ${providerOf(facts, component) ?? home}`
}
