import type { CostContext } from './context.ts'
import type { QuantityOf } from './quantity.ts'
import type { Priced } from './priced.ts'

/** One item of a kind at one provider: which price, how much of it. */
export type LineRule = {
  /** What people read on the bill. */
  item: string
  /** Service and item of the price lists. */
  price: readonly [service: string, item: string]
  quantity: QuantityOf
  /** For prices that do not follow the region, such as tokens. */
  flat?: boolean
  /** Paid once, beside the months. */
  once?: boolean
  /** Left out where it does not apply to this component. */
  when?: (context: CostContext) => boolean
}

/** How a kind costs at a provider: items, nothing of its own, nothing known, or worked out by a function of its own. */
export type KindCost =
  | { how: 'items'; rules: readonly LineRule[] }
  | { how: 'free'; why: string }
  | { how: 'unknown'; why: string }
  | { how: 'reckoned'; by: (context: CostContext) => Priced }

export const items = (...rules: LineRule[]): KindCost => ({ how: 'items', rules })
export const free = (why: string): KindCost => ({ how: 'free', why })
export const unknown = (why: string): KindCost => ({ how: 'unknown', why })
export const reckoned = (by: (context: CostContext) => Priced): KindCost => ({ how: 'reckoned', by })
export const rule = (
  item: string,
  service: string,
  priceItem: string,
  quantity: QuantityOf,
  more: Pick<LineRule, 'flat' | 'when' | 'once'> = {},
): LineRule => ({ item, price: [service, priceItem], quantity, ...more })

/** The cost of some kinds at every provider. */
export type KindGroup = { kinds: readonly string[]; aws: KindCost; azure: KindCost; gcp: KindCost; selfHosted: KindCost }
