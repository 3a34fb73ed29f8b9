import { instanceNamed } from '#domain/catalog/instance-price.ts'
import type { RefreshedPrice } from '#domain/catalog/refreshed-prices.ts'
import { cellsOf, fetchLines } from './fetching.ts'
import { type PriceAsk, type PriceSource, SourceProblem } from './source.ts'

const columns = ['InstanceType', 'AcceleratorName', 'Price', 'SpotPrice', 'Region'] as const
type Column = (typeof columns)[number]
/** A price the catalogue writes where it knows none, and rates beyond any machine. */
const sentinel = 700
const dearest = 1000
/** Clouds whose price is the same everywhere, as our list has them. */
const everywhere = new Set(['lambda', 'oci'])

/** Machines of a cloud, on demand and spot, from the SkyPilot catalogue, which is made from the clouds' own price lists several times a day. */
export const skypilot = (provider: string): PriceSource => ({
  provider,
  name: `skypilot-catalog v8 ${provider}/vms.csv`,
  async rows(ask) {
    const seen = new Map<string, { sku: string; region: string; host: Prices; board: Prices }>()
    for await (const row of rowsAt(ask, `${ask.addresses.skypilot}/${provider}/vms.csv`)) {
      const known = row.InstanceType === '' ? undefined : instanceNamed(provider, row.InstanceType)
      if (known === undefined || row.Region === '') continue
      const region = everywhere.has(provider) ? 'all' : row.Region
      const key = `${known.instance}/${region}`
      const entry = seen.get(key) ?? { sku: known.instance, region, host: prices(), board: prices() }
      seen.set(key, entry)
      const part = provider === 'gcp' && row.AcceleratorName !== '' ? entry.board : entry.host
      note(part.demand, row.Price)
      note(part.spot, row.SpotPrice)
    }
    const source = `${this.name}, read ${ask.today}`
    return [...seen.values()].flatMap(({ sku, region, host, board }) =>
      (['on-demand', 'spot'] as const).flatMap((kind): RefreshedPrice[] => {
        const of = kind === 'spot' ? 'spot' : 'demand'
        const priceUsd = together(host[of], board[of], instanceNamed(provider, sku)?.kind === 'accelerator' && provider === 'gcp')
        return priceUsd === undefined ? [] : [{ cloud: provider, region, sku, kind, unit: 'instance-hour', priceUsd, source, asOf: ask.today }]
      }),
    )
  },
})

type Prices = { demand: number[]; spot: number[] }
const prices = (): Prices => ({ demand: [], spot: [] })
function note(list: number[], cell: string): void {
  const value = Number(cell)
  if (cell !== '' && value > 0 && value < dearest && value !== sentinel) list.push(value)
}
const median = (values: readonly number[]): number | undefined => values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)]

/** The machine's price, with that of its accelerators where the catalogue splits the two. */
function together(host: readonly number[], board: readonly number[], split: boolean): number | undefined {
  const [machine, accelerators] = [median(host), median(board)]
  if (!split) return machine ?? accelerators
  return machine === undefined || accelerators === undefined ? (accelerators ?? machine) : Math.round((machine + accelerators) * 1e6) / 1e6
}

async function* rowsAt(ask: PriceAsk, url: string): AsyncGenerator<Record<Column, string>> {
  let places: Record<Column, number> | undefined
  for await (const line of fetchLines(ask, url)) {
    const cells = cellsOf(line)
    if (places === undefined) {
      places = Object.fromEntries(columns.map((column) => [column, cells.indexOf(column)])) as Record<Column, number>
      const missing = columns.filter((column) => places?.[column] === -1)
      if (missing.length > 0) throw new SourceProblem(`${url}: its table has no ${missing.join(', ')}`)
      continue
    }
    const at = places
    yield Object.fromEntries(columns.map((column) => [column, cells[at[column]] ?? ''])) as Record<Column, string>
  }
}
