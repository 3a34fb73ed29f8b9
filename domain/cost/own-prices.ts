import type { OwnPrice } from '../catalog/component-kind.ts'
import { numberOf } from '../catalog/read-setting.ts'
import type { BillLine } from '../design/bill.ts'
import type { CostContext } from './context.ts'
import { money } from './money.ts'
import { notKnown, priced, type Priced, together } from './priced.ts'

/** What a kind of a team's own costs: its price lines, each so many a month as it or a setting of the component says. */
export const ownPriced = (context: CostContext, prices: readonly OwnPrice[]): Priced =>
  prices.length === 0 ? notKnown(`no price is given for ${context.component.kind}`) : together(prices.map((price) => linePriced(context, price)))

function linePriced({ component, placement }: CostContext, { item, unit, usdPerUnit, quantity, source, asOf }: OwnPrice): Priced {
  const amount = typeof quantity === 'number' ? quantity : numberOf(component, quantity)
  if (amount === undefined) return notKnown(`nobody said ${quantity} of it, which ${item} is charged by`)
  const monthlyUsd = money(amount * usdPerUnit)
  const line: BillLine = {
    component: component.id,
    item,
    quantity: amount,
    unit,
    unitPriceUsd: usdPerUnit,
    monthlyUsd,
    range: [monthlyUsd, monthlyUsd],
    sku: component.kind,
    region: placement.region,
    source,
    asOf,
    estimated: false,
    formula: `${amount} ${unit} x $${usdPerUnit}`,
  }
  return priced(line)
}
