import { demandOf } from '#domain/catalog/demand.ts'
import { placementOf } from '#domain/catalog/placement.ts'
import { breakEvenMonths, committedShare } from '#domain/cost/commitment.ts'
import { type Crossover, crossovers } from '#domain/cost/crossover.ts'
import { secondsOfMonth } from '#domain/cost/quantity.ts'
import { usdPerThousandRequests } from '#domain/cost/unit-cost.ts'
import { graphOf } from '#domain/design/graph.ts'
import { measured } from './effect.ts'
import type { About } from './question.ts'

/** Paying for so many years ahead instead of by the hour. */
export type Commitment = { provider: string; years: 1 | 3; share: number; breakEvenMonths: number; onDemandUsd: number; committedUsd: number }

export type Volumes = {
  crossovers: readonly Crossover[]
  /** Requests a month at the average rate; null where nobody says how many come. */
  requestsPerMonth: number | null
  perThousand: { usd: number; range: readonly [number, number] } | null
  commitments: readonly Commitment[]
}

/** What depends on how much is used: tokens against own accelerators, hours against commitments, the price of a thousand requests. */
export function volumesOf({ design, version, today }: About): Volumes {
  const { sizing, bill } = measured(design, version, today)
  const demand = demandOf(design)
  const rented = new Map<string, number>()
  for (const { component, unit, monthlyUsd } of bill.lines) {
    const placed = graphOf(design).component(component)
    if (placed === undefined || unit !== 'instance-hour' || boughtOtherwise(placed.settings)) continue
    const provider = placementOf(design, placed).provider ?? 'self-hosted'
    rented.set(provider, (rented.get(provider) ?? 0) + monthlyUsd)
  }
  return {
    crossovers: crossovers(design, sizing, bill),
    requestsPerMonth: demand.requestsPerSecond === undefined ? null : (demand.requestsPerSecond / demand.peakToAverage) * secondsOfMonth,
    perThousand: usdPerThousandRequests(design, bill) ?? null,
    commitments: [...rented].flatMap(([provider, onDemandUsd]) =>
      ([1, 3] as const).flatMap((years) => {
        const months = breakEvenMonths(provider, years)
        const share = committedShare(provider, years)
        return months === undefined ? [] : [{ provider, years, share, breakEvenMonths: months, onDemandUsd, committedUsd: onDemandUsd * share }]
      }),
    ),
  }
}

/** Neither on demand nor open to a commitment. */
const boughtOtherwise = (settings: Readonly<Record<string, unknown>>): boolean =>
  settings['commitmentYears'] !== undefined || ['spot', 'reserved', 'capacity-block'].includes(String(settings['capacity']))
