import type { Bill } from '../design/bill.ts'
import type { Design } from '../design/schema.ts'
import type { Sizing } from '../design/sizing.ts'

/** What a design costs a month. First cut: no component is priced yet, and each says so. */
export function bill(design: Design, _sizing: Sizing): Bill {
  return {
    currency: 'USD', monthly: 0, range: [0, 0], lines: [], oneOff: [], carbonKgPerMonth: null, findings: [],
    unknown: design.components.map(({ id, kind }) => ({ component: id, why: `No price is known yet for ${kind}.` })),
  }
}
