import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { HousePrices } from '#domain/catalog/house-prices.ts'
import type { RefreshReport } from '#domain/catalog/compare-prices.ts'
import { type PriceBook, priceBook } from '#domain/catalog/price-book.ts'
import { failed, ok, type Problem, type Result } from '#domain/design/problem.ts'
import { overridesName, readDiscounts, readRefreshed, refreshedName, writeRefreshed } from './price-files.ts'
import { refreshable, refreshPrices } from './refresh.ts'
import { type Addresses, publicAddresses } from './source.ts'

/** How long one answer of a source may take. */
const withinMs = 60_000

/**
 * The prices that count: the shipped list, what the last refresh left in the data folder, and negotiated prices beside the design
 * (which win) and in the data folder.
 */
export async function pricesOfFolders({
  dataDir,
  beside,
  today,
}: {
  dataDir: string
  beside: string | undefined
  today: string
}): Promise<Result<PriceBook>> {
  const [refreshed, ...discounts] = await Promise.all([
    readRefreshed(dataDir),
    ...[...new Set([...(beside === undefined ? [] : [beside]), dataDir])].map(readDiscounts),
  ])
  const problems = [refreshed, ...discounts].flatMap((each) => (each.ok ? [] : each.problems))
  if (problems.length > 0 || !refreshed.ok) return failed(...problems)
  return ok(priceBook({ refreshed: refreshed.value, discounts: discounts.flatMap((each) => (each.ok ? each.value : [])), today }))
}

/**
 * Prices of a data folder as they are now, for whoever asks again and again: the files are read when they have changed.
 * What cannot be read counts as not there and is told in `problems`.
 */
export function housePricesOf(dataDir: string): () => Promise<HousePrices> {
  let seen = ''
  let prices: HousePrices = { discounts: [], problems: [] }
  return async () => {
    const now = (await Promise.all([refreshedName, overridesName].map((name) => stampOf(join(dataDir, name))))).join(' ')
    if (now === seen) return prices
    const [refreshed, discounts] = await Promise.all([readRefreshed(dataDir), readDiscounts(dataDir)])
    seen = now
    prices = {
      refreshed: refreshed.ok ? refreshed.value : undefined,
      discounts: discounts.ok ? discounts.value : [],
      problems: [refreshed, discounts].flatMap((each) => (each.ok ? [] : each.problems.map((problem) => withoutFolder(problem, dataDir)))),
    }
    return prices
  }
}

/** Visitors need not know where on the machine the folder lies. */
const withoutFolder = (problem: Problem, folder: string): Problem => {
  const shorter = (text: string): string => text.replaceAll(join(folder, '/'), '')
  return { ...problem, at: shorter(problem.at), message: shorter(problem.message) }
}

/** Changes when a file does. */
const stampOf = (path: string): Promise<string> => stat(path).then(({ mtimeMs, size }) => `${mtimeMs}/${size}`, () => 'none')

/** Asks the public sources and writes what they give into the data folder. @returns a problem where no source gave anything */
export async function refreshIntoFolder({
  dataDir,
  provider,
  force,
  today,
  mirror,
}: {
  dataDir: string
  provider: string | undefined
  force: boolean
  today: string
  /** Address of a mirror of the sources, for networks without a way out. */
  mirror: string | undefined
}): Promise<Result<RefreshReport>> {
  if (provider !== undefined && !refreshable.includes(provider))
    return failed({
      code: 'prices/no-source',
      at: 'provider',
      message: `No public source has prices of "${provider}".`,
      hint: `They are: ${refreshable.join(', ')}.`,
    })
  const before = await readRefreshed(dataDir)
  const { report, prices } = await refreshPrices({
    ask: { fetch, addresses: mirror === undefined ? publicAddresses : mirrored(mirror), today, withinMs },
    provider,
    force,
    before: before.ok ? before.value : undefined,
  })
  if (prices === undefined)
    return failed({
      code: 'prices/unreachable',
      at: '',
      message: `No source of prices could be used: ${report.sources.map(({ problem }) => problem).join('; ')}.`,
      hint: 'The shipped prices stay as they are. Try again with a network, or name a mirror of the sources with --mirror.',
    })
  return ok({ ...report, file: await writeRefreshed(dataDir, prices) })
}

const mirrored = (mirror: string): Addresses => {
  const base = mirror.replace(/\/+$/, '')
  return { skypilot: `${base}/skypilot`, azureRetail: `${base}/azure`, awsPriceList: `${base}/aws`, modelsDev: `${base}/models.json` }
}
