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
export function measure(design: Design, today: string): Measured {
  const sizing = size(design)
  const cost = bill(design, sizing)
  const { findings, compliance } = check(design, { sizing, bill: cost, today })
  return { sizing, bill: cost, findings: [...findings, ...waive([...sizing.findings, ...cost.findings], design, today)], compliance }
}
