import { housePrices } from '../catalog/house-prices.ts'
import type { PriceBook } from '../catalog/price-book.ts'
import { demandOf } from '../catalog/demand.ts'
import { placementOf } from '../catalog/placement.ts'
import type { Bill } from '../design/bill.ts'
import { graphOf } from '../design/graph.ts'
import type { Design } from '../design/schema.ts'
import type { Sizing } from '../design/sizing.ts'
import { type Electricity, electricityOf } from './carbon.ts'
import { breakEvenMonths, committedShare } from './commitment.ts'
import { type Crossover, crossovers, ownMonthly } from './crossover.ts'
import { money } from './money.ts'
import { secondsOfMonth } from '../catalog/month.ts'
import { usdPerThousandRequests } from './unit-cost.ts'

/** Paying years ahead instead of by the hour: the share of the price, and after how many months of use it is cheaper. */
export type CommitmentTerm = { provider: string; years: 1 | 3; share: number; breakEvenMonths: number; savedUsdPerMonth: number }
/** What a served model costs for a million tokens it writes, at the design's average rate. */
export type TokenCost = { component: string; usdPerMillionOutputTokens: number; outputTokensPerMonth: number }

/** What stands beside a bill: units, volumes, commitments and electricity. */
export type Outlook = {
  /** Dollars for a thousand requests (predictions) of the whole design; null where nobody says how many come. */
  usdPerThousandRequests: number | null
  usdPerMillionTokens: readonly TokenCost[]
  /** Own accelerators against tokens bought: the requests a month from which own ones cost less. */
  crossovers: readonly Crossover[]
  commitments: readonly CommitmentTerm[]
  electricity: readonly Electricity[]
}

export function outlook(design: Design, sizing: Sizing, bill: Bill, prices: PriceBook = housePrices()): Outlook {
  const perThousand = usdPerThousandRequests(design, bill)
  return {
    usdPerThousandRequests: perThousand === undefined ? null : money(perThousand.usd),
    usdPerMillionTokens: tokenCosts(design, sizing, bill),
    crossovers: crossovers(design, sizing, bill, prices),
    commitments: commitmentTerms(design, bill),
    electricity: electricityOf(design, sizing),
  }
}

/** Tokens a server writes in a month at the average rate, and what its machines cost for a million of them. */
function tokenCosts(design: Design, sizing: Sizing, bill: Bill): TokenCost[] {
  const { requestsPerSecond, peakToAverage } = demandOf(design)
  return sizing.components.flatMap((sized): TokenCost[] => {
    const monthly = ownMonthly(sized, sizing, bill)
    const { outputTokensPerSecond, requestsPerSecond: most } = sized.metrics
    if (monthly === undefined || outputTokensPerSecond === undefined || most === undefined || most <= 0) return []
    const rate = requestsPerSecond === undefined ? most : Math.min(most, requestsPerSecond / peakToAverage)
    const tokens = rate * (outputTokensPerSecond / most) * secondsOfMonth
    return [{ component: sized.component, usdPerMillionOutputTokens: money((monthly * 1e6) / tokens), outputTokensPerMonth: Math.round(tokens) }]
  })
}

/** Terms for what is rented by the hour and not bought otherwise already, by provider. */
function commitmentTerms(design: Design, bill: Bill): CommitmentTerm[] {
  const rented = new Map<string, number>()
  for (const { component, unit, monthlyUsd } of bill.lines) {
    const placed = graphOf(design).component(component)
    if (placed === undefined || unit !== 'instance-hour' || boughtOtherwise(placed.settings)) continue
    const provider = placementOf(design, placed).provider ?? 'self-hosted'
    rented.set(provider, (rented.get(provider) ?? 0) + monthlyUsd)
  }
  return [...rented].flatMap(([provider, usd]) =>
    ([1, 3] as const).flatMap((years): CommitmentTerm[] => {
      const months = breakEvenMonths(provider, years)
      const share = committedShare(provider, years)
      return months === undefined ? [] : [{ provider, years, share, breakEvenMonths: money(months), savedUsdPerMonth: money(usd * (1 - share)) }]
    }),
  )
}

const boughtOtherwise = (settings: Readonly<Record<string, unknown>>): boolean =>
  settings['commitmentYears'] !== undefined || ['spot', 'reserved', 'capacity-block'].includes(String(settings['capacity']))
