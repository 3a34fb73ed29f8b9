import type { Discount } from '../catalog/discounts.ts'
import type { Price } from '../catalog/instance-price.ts'
import type { BillLine } from '../design/bill.ts'
import type { CostContext } from './context.ts'
import { money, plainFigure } from './money.ts'
import { isUnknown, type Quantity } from './quantity.ts'
import { notKnown, type Priced, priced } from './priced.ts'
import type { LineRule } from './rules.ts'

/** A year alone stands for its first day. */
const day = (asOf: string): string => (asOf.length === 10 ? asOf : `${asOf}-01-01`.slice(0, 10))

/** Base units in one unit of a price: a thousand requests, a million tokens, a TB in GB. */
function unitSize(unit: string): number {
  const counted = /^(\d+)([kM])? /.exec(unit)
  if (counted !== null) return Number(counted[1]) * (counted[2] === 'k' ? 1e3 : counted[2] === 'M' ? 1e6 : 1)
  if (unit.startsWith('TiB')) return 1099.511627776
  if (unit.startsWith('TB')) return 1000
  if (unit.startsWith('MiB')) return 0.001048576
  return 1
}

const discounted = (usd: number, discount: Discount | undefined): number =>
  discount === undefined ? usd : (discount.unitPriceUsd ?? Math.round(usd * (100 - (discount.percent ?? 0)) * 1e8) / 1e10)
/** As every line that a negotiated price changes names it in its source. */
const discountWords = ({ name, percent }: Discount): string =>
  `negotiated "${name}"${percent === undefined ? '' : `, -${percent} %`} (prices.overrides.yaml)`

/** One line from a price and a quantity in base units: monthly = quantity in the price's unit x price. */
export function lineOf(
  { component, placement, prices }: CostContext,
  item: string,
  price: Price & { unit: string; sku: string },
  quantity: Quantity,
  more: { factor?: number; note?: string } = {},
): BillLine {
  const size = unitSize(price.unit)
  const factor = more.factor ?? 1
  const discount = prices.discountFor(placement.provider ?? '', price.sku, placement.region)
  const listed = price.usd * factor
  const unitPriceUsd = plainFigure(discounted(listed, discount))
  const spread = discount?.unitPriceUsd === undefined ? price.spread : ([1, 1] as const)
  const [amount, low, high] = [plainFigure(quantity.amount / size), quantity.low / size, quantity.high / size]
  return {
    component: component.id,
    item,
    quantity: amount,
    unit: price.unit,
    unitPriceUsd,
    monthlyUsd: money(amount * unitPriceUsd),
    range: [money(low * unitPriceUsd * spread[0]), money(high * unitPriceUsd * spread[1])],
    sku: price.sku,
    region: price.listedRegion === 'all' || price.how === '' ? price.listedRegion : placement.region,
    source: discount === undefined ? price.source : `${price.source}; ${discountWords(discount)}`,
    asOf: day(price.asOf),
    estimated: (price.estimated && discount?.unitPriceUsd === undefined) || !quantity.stated,
    formula: [
      `${quantity.how} = ${Number(amount.toPrecision(6))} ${price.unit} x $${Number(unitPriceUsd.toPrecision(6))}`,
      price.how,
      more.note ?? '',
      discount === undefined ? '' : `${discountWords(discount)}, list $${Number(listed.toPrecision(6))}`,
    ]
      .filter((part) => part !== '')
      .join('; '),
  }
}

/** The line of a rule, or why there is none. */
export function applyRule(context: CostContext, { item, price: [service, priceItem], quantity, flat, when, once }: LineRule): Priced {
  if (when !== undefined && !when(context)) return { lines: [], oneOff: [], unknown: [] }
  const { provider, region } = context.placement
  const found = quantity(context)
  if (isUnknown(found)) return notKnown(`${item}: nobody says ${found.unknown}`)
  const price =
    context.prices.servicePrice(provider ?? 'saas', service, priceItem, region, flat === true) ??
    context.prices.servicePrice('saas', service, priceItem, 'all')
  if (price === null) return notKnown(`${item}: no list price of ${service} ${priceItem} is known`)
  const line = lineOf(context, item, price, found)
  return once === true ? { lines: [], oneOff: [line], unknown: [] } : priced(line)
}
