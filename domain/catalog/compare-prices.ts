import type { RefreshedPrice } from './refreshed-prices.ts'
import type { PriceBook } from './price-book.ts'

/** A change beyond this factor either way is held back: it is more often a mistake of a source than a price. */
export const suspiciousFactor = 3

/** A price that a source gives otherwise than the shipped list. */
export type PriceChange = { cloud: string; region: string; sku: string; kind: RefreshedPrice['kind']; was: number; is: number; factor: number }
export type PriceComparison = {
  /** Rows that may be kept: those that are new, the same or changed by less than three times. */
  kept: readonly RefreshedPrice[]
  changed: readonly PriceChange[]
  /** Changed by more than three times; kept only when forced. */
  suspicious: readonly PriceChange[]
  same: number
  /** Where the shipped list knows no price at all. */
  added: number
}

/** Compares what a source gives with the shipped list, price by price. */
export function comparePrices(rows: readonly RefreshedPrice[], shipped: PriceBook, force: boolean): PriceComparison {
  const kept: RefreshedPrice[] = []
  const changed: PriceChange[] = []
  const suspicious: PriceChange[] = []
  let [same, added] = [0, 0]
  for (const row of rows) {
    const before = shippedPrice(row, shipped)
    if (before === undefined) added += 1
    else {
      const factor = row.priceUsd / before
      if (Math.abs(factor - 1) < 1e-6) same += 1
      else {
        const { cloud, region, sku, kind } = row
        const change = { cloud, region, sku, kind, was: before, is: row.priceUsd, factor }
        if (factor > suspiciousFactor || factor < 1 / suspiciousFactor) {
          suspicious.push(change)
          if (!force) continue
        } else changed.push(change)
      }
    }
    kept.push(row)
  }
  return { kept, changed, suspicious, same, added }
}

/** What a bill would show without the row, also where that is an estimate from a neighbour; undefined where it would show nothing, or a spot price of elsewhere. */
function shippedPrice(row: RefreshedPrice, shipped: PriceBook): number | undefined {
  const found =
    row.kind === 'service'
      ? shipped.servicePrice(row.cloud, row.service ?? '', row.item ?? '', row.region)
      : shipped.instancePrice(row.cloud, row.sku, row.region, row.kind === 'spot' ? 'spot' : 'on-demand')
  if (found === null) return undefined
  return found.listedRegion === row.region || found.listedRegion === 'all' || row.kind !== 'spot' ? found.usd : undefined
}

/** What a refresh did: for each source how many prices it gave, and what changed. */
export type RefreshReport = {
  /** Where the prices were written; null where nothing was. */
  file: string | null
  refreshedOn: string
  sources: readonly {
    provider: string
    source: string
    rows: number
    same: number
    added: number
    changed: number
    suspicious: number
    problem: string | null
  }[]
  changed: readonly PriceChange[]
  suspicious: readonly PriceChange[]
  forced: boolean
}
