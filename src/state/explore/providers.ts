import { assess } from '#domain/assessment.ts'
import { type Provider, providers } from '#domain/design/requirements.ts'
import { retarget } from '#domain/generation/retarget.ts'
import { assessed } from './effect.ts'
import type { About } from './question.ts'

/** The same design somewhere else. Money in US dollars a month. */
export type ProviderCost = {
  provider: Provider
  /** Nothing would move: it stands there already. */
  here: boolean
  monthly: number
  range: readonly [number, number]
  once: number
  unpriced: number
  accelerators: number
  carbonKgPerMonth: number | null
  warnings: readonly string[]
}

export const providerCosts = ({ design, version, today }: About): ProviderCost[] =>
  providers.map((provider) => {
    const moved = retarget(design, provider)
    const { bill, sizing } = moved.edits.length === 0 ? assessed(design, version, today) : assess(moved.design, { today })
    return {
      provider,
      here: moved.edits.length === 0,
      monthly: bill.monthly,
      range: bill.range,
      once: bill.oneOff.reduce((sum, { monthlyUsd }) => sum + monthlyUsd, 0),
      unpriced: bill.unknown.length,
      accelerators: sizing.totals.accelerators,
      carbonKgPerMonth: bill.carbonKgPerMonth,
      warnings: moved.edits.length === 0 ? [] : moved.warnings,
    }
  })
