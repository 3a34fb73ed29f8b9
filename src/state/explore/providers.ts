import { type Provider, providers } from '#domain/design/requirements.ts'
import { measure } from '#domain/generation/measure.ts'
import { retarget } from '#domain/generation/retarget.ts'
import { measured } from './effect.ts'
import type { About } from './about.ts'

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
  /** The dearest components there. */
  largest: readonly { name: string; usd: number }[]
  /** A line rests on an estimate. */
  estimated: boolean
  warnings: readonly string[]
}

const mostNamed = 8

export const providerCosts = ({ design, version, today }: About): ProviderCost[] =>
  providers.map((provider) => {
    const moved = retarget(design, provider)
    const here = moved.edits.length === 0
    const { bill, sizing } = here ? measured(design, version, today) : measure(moved.design, today)
    const usd = new Map<string, number>()
    for (const { component, monthlyUsd } of bill.lines) usd.set(component, (usd.get(component) ?? 0) + monthlyUsd)
    return {
      provider,
      here,
      monthly: bill.monthly,
      range: bill.range,
      once: bill.oneOff.reduce((sum, { monthlyUsd }) => sum + monthlyUsd, 0),
      unpriced: bill.unknown.length,
      accelerators: sizing.totals.accelerators,
      carbonKgPerMonth: bill.carbonKgPerMonth,
      largest: [...usd]
        .toSorted(([, a], [, b]) => b - a)
        .slice(0, mostNamed)
        .map(([id, costs]) => ({ name: design.components.find((each) => each.id === id)?.name ?? id, usd: costs })),
      estimated: bill.lines.some(({ estimated }) => estimated),
      warnings: here ? [] : moved.warnings,
    }
  })
