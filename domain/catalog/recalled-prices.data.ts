import type { ServicePrice } from './service-price.ts'

/**
 * List prices that no file at hand carries, as recalled from the providers' price pages on 2026-11-24. Every line of a bill that rests
 * on one is marked estimated and carries a wide range; a refresh of prices replaces them.
 */
export const recalledPrices: readonly ServicePrice[] = []
