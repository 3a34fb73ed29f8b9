import { regionRatio, type Price } from './instance-price.ts'
import { nearestRegion } from './region-distance.ts'
import type { ServicePrice } from './service-price.ts'
import { servicePrices } from './service-prices.data.ts'
import { recalledPrices } from './recalled-prices.data.ts'

const index: ReadonlyMap<string, readonly ServicePrice[]> = Map.groupBy(
  [...servicePrices, ...recalledPrices],
  ({ cloud, service, item }) => `${cloud}/${service}/${item}`,
)

/** How far a price may be from the truth, by how well it is known: read somewhere, or recalled. */
const spreads = { high: [1, 1], medium: [0.9, 1.1], low: [0.7, 1.4] } as const
const recalledSpreads = { high: [0.9, 1.1], medium: [0.75, 1.3], low: [0.5, 1.7] } as const

/** Every service price of a cloud, for searching by words. */
export const servicePricesOf = (cloud: string): readonly ServicePrice[] =>
  [...servicePrices, ...recalledPrices].filter((price) => price.cloud === cloud)

/**
 * The price of one item of a service in a region, with its unit. Exact where listed for the region or for all; otherwise the nearest
 * listed region's price times the published ratio, marked estimated. Null = not listed, or listed without a price.
 * @param flat true for prices that do not follow the region, such as tokens
 */
export function servicePrice(
  cloud: string,
  service: string,
  item: string,
  region: string,
  flat = false,
): (Price & { unit: string; sku: string }) | null {
  const rows = (index.get(`${cloud}/${service}/${item}`) ?? []).filter(({ priceUsd }) => priceUsd !== null)
  const listedRegion = nearestRegion(
    cloud,
    region,
    rows.map((row) => row.region),
  )
  const row = rows.find((each) => each.region === listedRegion)
  if (row === undefined || row.priceUsd === null || listedRegion === undefined) return null
  const here = flat || listedRegion === region || listedRegion === 'all'
  const ratio = here ? 1 : regionRatio(cloud, listedRegion, region)
  const recalled = row.source.startsWith('recalled')
  const [low, high] = (recalled ? recalledSpreads : spreads)[row.confidence]
  return {
    usd: row.priceUsd * ratio,
    unit: row.unit,
    sku: `${service} ${item}`,
    listedRegion,
    source: row.source,
    asOf: row.asOf,
    estimated: !here || recalled || row.confidence === 'low',
    spread: [low * (here ? 1 : 0.85), high * (here ? 1 : 1.15)],
    how: here ? '' : `no list price in ${region}: ${row.priceUsd} in ${listedRegion} x ${ratio.toFixed(4)}, the published ratio between the regions`,
  }
}
