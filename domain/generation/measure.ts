import { check } from '../checks/check-design.ts'
import { waive } from '../checks/waivers.ts'
import { bill } from '../cost/bill.ts'
import type { Bill } from '../design/bill.ts'
import type { ControlResult, Finding } from '../design/finding.ts'
import type { Design } from '../design/schema.ts'
import type { Sizing } from '../design/sizing.ts'
import { size } from '../sizing/size.ts'

/** What is found about a design, as far as proposals and alternatives compare it. An assessment is one. */
export type Measured = { sizing: Sizing; bill: Bill; findings: readonly Finding[]; compliance: readonly ControlResult[] }

/** @param today YYYY-MM-DD; waivers past it no longer count */
export const measure = (design: Design, today: string): Measured => judge(design, price(design), today)

/** Sizing and bill alone, the quicker half. */
export function price(design: Design): Pick<Measured, 'sizing' | 'bill'> {
  const sizing = size(design)
  return { sizing, bill: bill(design, sizing) }
}

/** What the checks say on top. */
export function judge(design: Design, { sizing, bill: cost }: Pick<Measured, 'sizing' | 'bill'>, today: string): Measured {
  const { findings, compliance } = check(design, { sizing, bill: cost, today })
  return { sizing, bill: cost, findings: [...findings, ...waive([...sizing.findings, ...cost.findings], design, today)], compliance }
}
