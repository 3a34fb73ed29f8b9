import type { OwnFiles } from '../design/own-files.ts'
import type { Problem } from '../design/problem.ts'
import type { Discount } from './discounts.ts'
import { type PriceBook, priceBook, shippedBook } from './price-book.ts'
import type { RefreshedPrices } from './refreshed-prices.ts'

/** Prices of the house that runs this process: what its last refresh found and what it negotiated, and what is wrong with their files. */
export type HousePrices = { refreshed?: RefreshedPrices | undefined; discounts: readonly Discount[]; problems: readonly Problem[] }
/** All that a house keeps of its own in its data folder. */
export type HouseFiles = OwnFiles & { prices?: HousePrices | undefined }

let known: HousePrices | undefined
let book = shippedBook
let bookOf: string | undefined

/** Makes a house's prices known for as long as the process runs; undefined = the shipped list alone. */
export function knowHousePrices(prices: HousePrices | undefined): void {
  known = prices === undefined || (prices.refreshed === undefined && prices.discounts.length === 0) ? undefined : prices
  book = shippedBook
  bookOf = undefined
}

/**
 * The prices that count here where nobody hands in others.
 * @param today YYYY-MM-DD, for discounts that begin or end; absent = the day it was last asked with
 */
export function housePrices(today?: string): PriceBook {
  if (known === undefined) return shippedBook
  if (today !== undefined && today !== bookOf) {
    book = priceBook({ refreshed: known.refreshed, discounts: known.discounts, today })
    bookOf = today
  }
  return book
}
