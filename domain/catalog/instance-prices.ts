import type { InstanceRow } from './instance.ts'
import { homeRegion, nearestRegion } from './region-distance.ts'

/** A price with where it comes from. `spread` is the low and high factor of what it may really be. */
export type Price = {
  usd: number
  /** The region it is listed for. */
  listedRegion: string
  source: string
  asOf: string
  /** True where no list has it for the region asked for. */
  estimated: boolean
  spread: readonly [number, number]
  /** How an estimate was made; empty for a listed price. */
  how: string
}
export type PurchaseOption = 'on-demand' | 'spot'

const usdOf = (row: InstanceRow, option: PurchaseOption) => (option === 'spot' ? row.spotUsdPerHour : row.onDemandUsdPerHour)
const median = (values: readonly number[]): number | undefined => values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)]

/** Looks up the instances of a list; the shipped one, or one with newer rows. Answers are kept, as lists do not change. */
export class InstancePrices {
  readonly #sources: readonly string[]
  readonly #rows: ReadonlyMap<string, readonly InstanceRow[]>
  readonly #types: ReadonlyMap<string, readonly InstanceRow[]>
  readonly #regions: ReadonlyMap<string, readonly string[]>
  readonly #ratios = new Map<string, number | undefined>()
  readonly #prices = new Map<string, Price | null>()

  constructor(rows: readonly InstanceRow[], sources: readonly string[]) {
    this.#sources = sources
    this.#rows = Map.groupBy(rows, ({ cloud, instance }) => `${cloud}/${instance}`)
    this.#types = Map.groupBy(
      [...this.#rows.values()].flatMap((each) => each.slice(0, 1)),
      ({ cloud }) => cloud,
    )
    this.#regions = new Map(
      [...Map.groupBy(rows, ({ cloud }) => cloud)].map(([cloud, each]) => [cloud, [...new Set(each.map(({ region }) => region))]]),
    )
  }

  types = (cloud: string): readonly InstanceRow[] => this.#types.get(cloud) ?? []

  named = (cloud: string, name: string): InstanceRow | undefined =>
    this.#rows.get(`${cloud}/${name}`)?.[0] ?? this.types(cloud).find(({ instance }) => instance.toLowerCase() === name.toLowerCase())

  /** How much dearer instances are in one region than in another: the median over all types listed in both; undefined when none is. */
  #pairRatio(cloud: string, from: string, to: string): number | undefined {
    const key = `${cloud}/${from}/${to}`
    if (!this.#ratios.has(key)) {
      const pairs = [...this.#rows.values()].flatMap((rows) => {
        const [a, b] = [from, to].map((region) => rows.find((row) => row.cloud === cloud && row.region === region)?.onDemandUsdPerHour)
        return a === undefined || b === undefined ? [] : [b / a]
      })
      this.#ratios.set(key, median(pairs))
    }
    return this.#ratios.get(key)
  }

  ratio = (cloud: string, from: string, to: string): number => {
    if (from === to || from === 'all') return 1
    const home = homeRegion[cloud] ?? from
    const there = nearestRegion(cloud, to, this.#regions.get(cloud) ?? []) ?? to
    const direct = this.#pairRatio(cloud, from, there)
    if (direct !== undefined) return direct
    return (this.#pairRatio(cloud, home, there) ?? 1) / (this.#pairRatio(cloud, home, from) ?? 1)
  }

  price = (cloud: string, instance: string, region: string, option: PurchaseOption = 'on-demand'): Price | null => {
    const key = `${cloud}/${instance}/${region}/${option}`
    const known = this.#prices.get(key)
    if (known !== undefined) return known
    const price = this.#find(cloud, instance, region, option)
    this.#prices.set(key, price)
    return price
  }

  #find(cloud: string, instance: string, region: string, option: PurchaseOption): Price | null {
    const rows = (this.#rows.get(`${cloud}/${instance}`) ?? []).filter((row) => usdOf(row, option) !== undefined)
    const listedRegion = nearestRegion(
      cloud,
      region,
      rows.map((row) => row.region),
    )
    const row = rows.find((each) => each.region === listedRegion)
    const usd = row === undefined ? undefined : usdOf(row, option)
    if (row === undefined || usd === undefined || listedRegion === undefined) return null
    const source = this.#sources[row.source] ?? 'instance list'
    const derived = row.confidence !== 'high'
    const volatile = option === 'spot' ? 0.5 : 0
    if (listedRegion === region || listedRegion === 'all')
      return {
        usd,
        listedRegion,
        source,
        asOf: row.asOf,
        estimated: derived || volatile > 0,
        spread: [derived ? 0.9 : 1 - volatile, derived ? 1.1 + volatile : 1 + volatile],
        how: '',
      }
    const ratio = this.ratio(cloud, listedRegion, region)
    return {
      usd: usd * ratio,
      listedRegion,
      source,
      asOf: row.asOf,
      estimated: true,
      spread: [0.85 - volatile / 2, 1.2 + volatile],
      how: `no list price in ${region}: ${usd} in ${listedRegion} x ${ratio.toFixed(4)}, the published ratio between the regions`,
    }
  }
}
