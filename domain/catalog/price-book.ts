import { type Discount, matches } from './discounts.ts'
import type { InstanceRow } from './instance.ts'
import { shippedInstances } from './instance-price.ts'
import { InstancePrices, type Price, type PurchaseOption } from './instance-prices.ts'
import { instanceRows, instanceSources } from './instances.data.ts'
import type { RefreshedPrice, RefreshedPrices } from './refreshed-prices.ts'
import { recalledPrices } from './recalled-prices.data.ts'
import { type ServiceListPrice, ServicePriceList } from './service-price-list.ts'
import { shippedServices } from './service-price-lookup.ts'
import type { ServicePrice } from './service-price.ts'
import { servicePrices } from './service-prices.data.ts'

/** The prices a bill is made with: the shipped list, what a refresh found on top, and what was negotiated. */
export type PriceBook = {
  instancePrice(cloud: string, instance: string, region: string, option?: PurchaseOption): Price | null
  servicePrice(cloud: string, service: string, item: string, region: string, flat?: boolean): ServiceListPrice | null
  servicePricesOf(cloud: string): readonly ServicePrice[]
  /** The first negotiated price that counts for a SKU on the day of the book. */
  discountFor(provider: string, sku: string, region: string): Discount | undefined
  /** Day of the newest refresh of each provider; empty for the shipped list alone. */
  refreshedOn: Readonly<Record<string, string>>
}

/** The shipped list alone. */
export const shippedBook: PriceBook = {
  instancePrice: shippedInstances.price,
  servicePrice: shippedServices.price,
  servicePricesOf: shippedServices.of,
  discountFor: () => undefined,
  refreshedOn: {},
}

/**
 * The shipped list with refreshed rows over it and negotiated prices that count on a day.
 * @param today YYYY-MM-DD; discounts outside their days do not count
 */
export function priceBook({
  refreshed,
  discounts,
  today,
}: {
  refreshed?: RefreshedPrices | undefined
  discounts?: readonly Discount[] | undefined
  today: string
}): PriceBook {
  const rows = Object.values(refreshed?.providers ?? {}).flatMap((provider) => provider.rows)
  const instances = rows.some(({ kind }) => kind !== 'service') ? withInstances(rows) : shippedInstances
  const services = rows.some(({ kind }) => kind === 'service') ? withServices(rows, instances) : shippedServices
  const counting = (discounts ?? []).filter(({ from, until }) => (from === undefined || from <= today) && (until === undefined || until >= today))
  return {
    instancePrice: instances.price,
    servicePrice: services.price,
    servicePricesOf: services.of,
    discountFor: (provider, sku, region) =>
      counting.find(
        (each) =>
          (each.provider === '*' || each.provider === provider) &&
          (each.sku === undefined || matches(each.sku, sku)) &&
          (each.region === undefined || each.region === region),
      ),
    refreshedOn: Object.fromEntries(Object.entries(refreshed?.providers ?? {}).map(([provider, { refreshedOn }]) => [provider, refreshedOn])),
  }
}

const keyOf = (row: { cloud: string; region: string }, name: string): string => `${row.cloud}/${name}/${row.region}`

/** Refreshed instance prices over the shipped rows; numbers of the hardware stay as shipped, and types nobody knows are left out. */
function withInstances(rows: readonly RefreshedPrice[]): InstancePrices {
  const sources = [...instanceSources]
  const placeOf = new Map<string, number>()
  const place = (source: string): number => {
    const known = placeOf.get(source)
    if (known !== undefined) return known
    const next = sources.push(source) - 1
    placeOf.set(source, next)
    return next
  }
  const merged = new Map(instanceRows.map((row): [string, InstanceRow] => [keyOf(row, row.instance), row]))
  for (const row of rows) {
    if (row.kind === 'service') continue
    const shipped = merged.get(keyOf(row, row.sku)) ?? typeOf(row)
    if (shipped === undefined) continue
    const prices = row.kind === 'spot' ? { spotUsdPerHour: row.priceUsd } : { onDemandUsdPerHour: row.priceUsd }
    merged.set(keyOf(row, row.sku), { ...shipped, region: row.region, ...prices, asOf: row.asOf, source: place(row.source), confidence: 'high' })
  }
  return new InstancePrices([...merged.values()], sources)
}

/** A type's hardware in a region that the shipped list does not price. */
function typeOf({ cloud, sku }: RefreshedPrice): InstanceRow | undefined {
  const found = shippedInstances.named(cloud, sku)
  if (found === undefined) return undefined
  const { onDemandUsdPerHour: _demand, spotUsdPerHour: _spot, ...hardware } = found
  return hardware
}

function withServices(rows: readonly RefreshedPrice[], instances: InstancePrices): ServicePriceList {
  const shipped = [...servicePrices, ...recalledPrices]
  const nameOf = (row: { service?: string | undefined; item?: string | undefined }): string => `${row.service} ${row.item}`
  const merged = new Map(shipped.map((row): [string, ServicePrice] => [keyOf(row, nameOf(row)), row]))
  for (const row of rows) {
    if (row.kind !== 'service' || row.service === undefined || row.item === undefined) continue
    const like =
      merged.get(keyOf(row, nameOf(row))) ??
      shipped.find((each) => each.cloud === row.cloud && each.service === row.service && each.item === row.item)
    if (like === undefined) continue
    merged.set(keyOf(row, nameOf(row)), {
      ...like,
      region: row.region,
      priceUsd: row.priceUsd,
      unit: row.unit,
      source: row.source,
      asOf: row.asOf,
      confidence: 'high',
    })
  }
  return new ServicePriceList([...merged.values()], instances.ratio)
}
