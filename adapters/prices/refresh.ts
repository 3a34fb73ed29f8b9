import { comparePrices, type PriceChange, type RefreshReport } from '#domain/catalog/compare-prices.ts'
import { shippedBook } from '#domain/catalog/price-book.ts'
import { RefreshedPrice, type RefreshedPrices } from '#domain/catalog/refreshed-prices.ts'
import { priceSources } from './index.ts'
import { type PriceAsk, type PriceSource, SourceProblem } from './source.ts'

export type RefreshWish = {
  ask: PriceAsk
  provider?: string | undefined
  force: boolean
  before: RefreshedPrices | undefined
  sources?: readonly PriceSource[]
}

/** Providers that have a source. */
export const refreshable: readonly string[] = [...new Set(priceSources.map(({ provider }) => provider))]

/**
 * Asks the public sources of one provider or of all, compares what they give with the shipped list, and puts the prices together with
 * what other providers have from before. A source that fails is told and leaves its provider's other sources alone; a provider all of
 * whose sources fail keeps its earlier prices.
 */
export async function refreshPrices({
  ask,
  provider,
  force,
  before,
  sources = priceSources,
}: RefreshWish): Promise<{ report: Omit<RefreshReport, 'file'>; prices: RefreshedPrices | undefined }> {
  const told: RefreshReport['sources'][number][] = []
  const changed: PriceChange[] = []
  const suspicious: PriceChange[] = []
  const found = new Map<string, { rows: Map<string, RefreshedPrice>; sources: string[] }>()
  for (const source of sources) {
    if (provider !== undefined && source.provider !== provider) continue
    const nothing = { provider: source.provider, source: source.name, rows: 0, same: 0, added: 0, changed: 0, suspicious: 0 }
    try {
      const rows = (await source.rows(ask)).filter((row) => RefreshedPrice.safeParse(row).success)
      if (rows.length === 0) throw new SourceProblem('it gives no price that we know the machine or item of')
      const compared = comparePrices(rows, shippedBook, force)
      told.push({
        ...nothing,
        rows: rows.length,
        same: compared.same,
        added: compared.added,
        changed: compared.changed.length,
        suspicious: compared.suspicious.length,
        problem: null,
      })
      changed.push(...compared.changed)
      suspicious.push(...compared.suspicious)
      const entry = found.get(source.provider) ?? { rows: new Map<string, RefreshedPrice>(), sources: [] }
      found.set(source.provider, entry)
      for (const row of compared.kept) entry.rows.set(`${row.kind}/${row.sku}/${row.region}`, row)
      entry.sources.push(source.name)
    } catch (error) {
      if (!(error instanceof SourceProblem)) throw error
      told.push({ ...nothing, problem: error.message })
    }
  }
  const providers = Object.fromEntries(
    [...found].map(([name, { rows, sources: names }]) => [name, { refreshedOn: ask.today, sources: names, rows: [...rows.values()] }]),
  )
  const prices = found.size === 0 ? undefined : { version: 1 as const, providers: { ...before?.providers, ...providers } }
  return { report: { refreshedOn: ask.today, sources: told, changed, suspicious, forced: force }, prices }
}
