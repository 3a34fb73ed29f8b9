import { placementOf } from '../catalog/placement.ts'
import { regionOf } from '../catalog/region-distance.ts'
import { graphOf } from '../design/graph.ts'
import type { Component, Connection } from '../design/schema.ts'
import type { CostContext } from './context.ts'
import { lineOf } from './line.ts'
import { notKnown, nothing, type Priced, priced, together } from './priced.ts'
import { stated } from './quantity.ts'

/** What a provider takes for data that leaves a region for another of its own, and for the internet: [service, item]. */
const prices: Readonly<Record<string, { region: readonly [string, string]; internet: readonly [string, string] }>> = {
  aws: { region: ['Data transfer', 'inter-region egress'], internet: ['Data transfer', 'internet egress first 10TB'] },
  azure: { region: ['Bandwidth', 'cross-region (intra-continent)'], internet: ['Bandwidth', 'internet egress first 100GB free then 10TB'] },
  gcp: { region: ['Network', 'between regions of a continent'], internet: ['Internet egress (premium tier)', 'first 1TB'] },
}

/**
 * What a component sends to other regions and other providers, where the volume of the connection is said. Data to people is billed at
 * the design's door; data that comes in is free everywhere.
 */
export function transfers(context: CostContext): Priced {
  const { design, component } = context
  return together(
    graphOf(design)
      .from(component.id)
      .map((connection) => transfer(context, connection)),
  )
}

function transfer(context: CostContext, connection: Connection): Priced {
  const { design, component, placement } = context
  const terabytes = connection.settings['volumeTBPerMonth']
  const other = graphOf(design).component(connection.to)
  const table = prices[placement.provider ?? '']
  if (typeof terabytes !== 'number' || terabytes <= 0 || other === undefined || table === undefined) return nothing
  const way = wayTo(context, other)
  if (way === 'here') return nothing
  // A private line is billed by the GB like a way between regions, not like the internet.
  const [service, item] = way === 'region' || connection.settings['via'] === 'dedicated-circuit' ? table.region : table.internet
  const price = context.prices.servicePrice(placement.provider ?? '', service, item, placement.region)
  if (price === null) return notKnown(`data to "${other.name}": no list price of ${service} ${item} is known`)
  return priced(
    lineOf(
      context,
      `Data from "${component.name}" to "${other.name}"`,
      price,
      stated(terabytes * 1000, `${terabytes} TB a month over the connection as said`),
    ),
  )
}

/** Does data stay in the region, go to another region of the provider, or leave it? What stands nowhere is people and companies outside, billed at the door. */
function wayTo({ design, placement }: CostContext, other: Component): 'here' | 'region' | 'away' {
  const there = placementOf(design, other)
  if (there.provider === undefined) return 'here'
  if (there.provider !== placement.provider) return 'away'
  const known = regionOf(there.provider, there.region) !== undefined && regionOf(there.provider, placement.region) !== undefined
  return there.region === placement.region || !known ? 'here' : 'region'
}
