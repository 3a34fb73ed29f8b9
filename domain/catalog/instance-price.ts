import type { InstanceRow } from './instance.ts'
import { instanceRows, instanceSources } from './instances.data.ts'
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

const rowsOf: ReadonlyMap<string, readonly InstanceRow[]> = Map.groupBy(instanceRows, ({ cloud, instance }) => `${cloud}/${instance}`)
const typesOf: ReadonlyMap<string, readonly InstanceRow[]> = Map.groupBy(
  [...rowsOf.values()].flatMap((rows) => rows.slice(0, 1)),
  ({ cloud }) => cloud,
)

/** One row for each instance type of a cloud, for its numbers; not for its price. */
export const instanceTypes = (cloud: string): readonly InstanceRow[] => typesOf.get(cloud) ?? []

/** An instance type by name in any case; undefined when the list has none. */
export const instanceNamed = (cloud: string, name: string): InstanceRow | undefined =>
  rowsOf.get(`${cloud}/${name}`)?.[0] ?? instanceTypes(cloud).find(({ instance }) => instance.toLowerCase() === name.toLowerCase())

const usdOf = (row: InstanceRow, option: PurchaseOption) => (option === 'spot' ? row.spotUsdPerHour : row.onDemandUsdPerHour)

const median = (values: readonly number[]): number | undefined => values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)]
const ratios = new Map<string, number | undefined>()

/** How much dearer instances are in one region than in another: the median over all types listed in both; undefined when none is. */
function pairRatio(cloud: string, from: string, to: string): number | undefined {
  const key = `${cloud}/${from}/${to}`
  if (!ratios.has(key)) {
    const pairs = [...rowsOf.values()].flatMap((rows) => {
      const [a, b] = [from, to].map((region) => rows.find((row) => row.cloud === cloud && row.region === region)?.onDemandUsdPerHour)
      return a === undefined || b === undefined ? [] : [b / a]
    })
    ratios.set(key, median(pairs))
  }
  return ratios.get(key)
}

/**
 * Price of a region over the price of another, from the published instance prices.
 * Where the two are never listed together the way goes over the home region; an unlisted region counts as its nearest listed neighbour.
 */
export function regionRatio(cloud: string, from: string, to: string): number {
  if (from === to || from === 'all') return 1
  const home = homeRegion[cloud] ?? from
  const listed = [...new Set(instanceRows.flatMap((row) => (row.cloud === cloud ? [row.region] : [])))]
  const there = nearestRegion(cloud, to, listed) ?? to
  const direct = pairRatio(cloud, from, there)
  if (direct !== undefined) return direct
  return (pairRatio(cloud, home, there) ?? 1) / (pairRatio(cloud, home, from) ?? 1)
}

const prices = new Map<string, Price | null>()

/**
 * US dollars an hour for a whole instance in a region. Exact where a row lists it; otherwise the nearest listed region's price
 * times the published ratio between the regions, marked estimated, with a wider spread. Null = no list price at all.
 */
export function instancePrice(cloud: string, instance: string, region: string, option: PurchaseOption = 'on-demand'): Price | null {
  const key = `${cloud}/${instance}/${region}/${option}`
  const known = prices.get(key)
  if (known !== undefined) return known
  const price = findPrice(cloud, instance, region, option)
  prices.set(key, price)
  return price
}

function findPrice(cloud: string, instance: string, region: string, option: PurchaseOption): Price | null {
  const rows = (rowsOf.get(`${cloud}/${instance}`) ?? []).filter((row) => usdOf(row, option) !== undefined)
  const listedRegion = nearestRegion(
    cloud,
    region,
    rows.map((row) => row.region),
  )
  const row = rows.find((each) => each.region === listedRegion)
  const usd = row === undefined ? undefined : usdOf(row, option)
  if (row === undefined || usd === undefined || listedRegion === undefined) return null
  const source = instanceSources[row.source] ?? 'instance list'
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
  const ratio = regionRatio(cloud, listedRegion, region)
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
