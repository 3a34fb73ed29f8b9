import type { CostContext } from './context.ts'

/**
 * How much of something a month takes, in base units (GB, requests, hours, tokens), with how far it may be off and how it was found.
 * `stated` is true only where somebody said the number itself.
 */
export type Quantity = { amount: number; low: number; high: number; how: string; stated: boolean }
/** A quantity that nothing is known about, and what would tell it. */
export type UnknownQuantity = { unknown: string }
export type QuantityOf = (context: CostContext) => Quantity | UnknownQuantity

export const isUnknown = (quantity: Quantity | UnknownQuantity): quantity is UnknownQuantity => 'unknown' in quantity

/** A number somebody said. */
export const stated = (amount: number, how: string): Quantity => ({ amount, low: amount, high: amount, how, stated: true })
/** A number worked out from what was said; `factor` is how far it may be off either way. */
export const derived = (amount: number, factor: number, how: string): Quantity => ({
  amount,
  low: amount / factor,
  high: amount * factor,
  how,
  stated: false,
})
/** A number nobody said anything about, chosen as usual and small; it may be far off. */
export const assumed = (amount: number, how: string): Quantity => ({
  amount,
  low: amount / 3,
  high: amount * 3,
  how: `assumed: ${how}`,
  stated: false,
})

export const times =
  (quantity: QuantityOf, factor: number, how: string): QuantityOf =>
  (context) => {
    const found = quantity(context)
    return isUnknown(found)
      ? found
      : { ...found, amount: found.amount * factor, low: found.low * factor, high: found.high * factor, how: `${found.how} x ${how}` }
  }
