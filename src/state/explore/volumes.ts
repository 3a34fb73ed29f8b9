import { demandOf } from '#domain/catalog/demand.ts'
import { outlook as outlookBeside, type Outlook } from '#domain/cost/outlook.ts'
import { secondsOfMonth } from '#domain/catalog/month.ts'
import { usdPerThousandRequests } from '#domain/cost/unit-cost.ts'
import { measured } from './effect.ts'
import type { About } from './about.ts'

/** What stands beside the bill: units, tokens against own accelerators, commitments, electricity. */
export type Volumes = Omit<Outlook, 'usdPerThousandRequests'> & {
  /** Requests a month at the average rate; null where nobody says how many come. */
  requestsPerMonth: number | null
  perThousand: { usd: number; range: readonly [number, number] } | null
}

export function volumesOf({ design, version, today }: About): Volumes {
  const { sizing, bill } = measured(design, version, today)
  const { requestsPerSecond, peakToAverage } = demandOf(design)
  const { usdPerThousandRequests: _perThousand, ...beside } = outlookBeside(design, sizing, bill)
  return {
    ...beside,
    requestsPerMonth: requestsPerSecond === undefined ? null : (requestsPerSecond / peakToAverage) * secondsOfMonth,
    perThousand: usdPerThousandRequests(design, bill) ?? null,
  }
}
