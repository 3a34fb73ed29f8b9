import type { Price } from './instance-prices.ts'
import { nearestRegion } from './region-distance.ts'
import type { ServicePrice } from './service-price.ts'

export type ServiceListPrice = Price & { unit: string; sku: string }

/** How far a price may be from the truth, by how well it is known: read somewhere, or recalled. */
const spreads = { high: [1, 1], medium: [0.9, 1.1], low: [0.7, 1.4] } as const
const recalledSpreads = { high: [0.9, 1.1], medium: [0.75, 1.3], low: [0.5, 1.7] } as const

/** Looks up the items of a list of services; the shipped one, or one with newer rows. */
export class ServicePriceList {
  readonly #index: ReadonlyMap<string, readonly ServicePrice[]>
  readonly #byCloud: ReadonlyMap<string, readonly ServicePrice[]>
  readonly #ratio: (cloud: string, from: string, to: string) => number

  /** @param ratio price of a region over that of another, for items the region does not list */
  constructor(rows: readonly ServicePrice[], ratio: (cloud: string, from: string, to: string) => number) {
    this.#index = Map.groupBy(rows, ({ cloud, service, item }) => `${cloud}/${service}/${item}`)
    this.#byCloud = Map.groupBy(rows, ({ cloud }) => cloud)
    this.#ratio = ratio
  }

  of = (cloud: string): readonly ServicePrice[] => this.#byCloud.get(cloud) ?? []

  price = (cloud: string, service: string, item: string, region: string, flat = false): ServiceListPrice | null => {
    const rows = (this.#index.get(`${cloud}/${service}/${item}`) ?? []).filter(({ priceUsd }) => priceUsd !== null)
    const listedRegion = nearestRegion(
      cloud,
      region,
      rows.map((row) => row.region),
    )
    const row = rows.find((each) => each.region === listedRegion)
    if (row === undefined || row.priceUsd === null || listedRegion === undefined) return null
    const here = flat || listedRegion === region || listedRegion === 'all'
    const ratio = here ? 1 : this.#ratio(cloud, listedRegion, region)
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
      how: here
        ? ''
        : `no list price in ${region}: ${row.priceUsd} in ${listedRegion} x ${ratio.toFixed(4)}, the published ratio between the regions`,
    }
  }
}
