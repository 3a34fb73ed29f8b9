import { demandOf } from '../catalog/demand.ts'
import type { Bill } from '../design/bill.ts'
import type { Design } from '../design/schema.ts'
import { secondsOfMonth } from '../catalog/month.ts'

/** Dollars of the whole design for a thousand requests at the average rate, with the range of the bill; undefined where nobody says how many come. */
export function usdPerThousandRequests(design: Design, { monthly, range }: Bill): { usd: number; range: readonly [number, number] } | undefined {
  const { requestsPerSecond, peakToAverage } = demandOf(design)
  if (requestsPerSecond === undefined || requestsPerSecond <= 0) return undefined
  const thousands = (requestsPerSecond * secondsOfMonth) / peakToAverage / 1000
  return { usd: monthly / thousands, range: [range[0] / thousands, range[1] / thousands] }
}
