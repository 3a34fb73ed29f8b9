/**
 * US dollars for one unit, to compare a budget with a bill in dollars. Recalled, 2026-11-24; confidence low (the day's rate may differ by a
 * tenth). Whatever is made of them is marked estimated.
 */
export const usdFor: Readonly<Record<'eur' | 'gbp' | 'jpy' | 'cny' | 'chf', number>> = { eur: 1.15, gbp: 1.33, jpy: 0.0066, cny: 0.14, chf: 1.24 }
