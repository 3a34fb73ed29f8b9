import { housePrices } from './catalog/house-prices.ts'
import type { PriceBook } from './catalog/price-book.ts'
import type { Check } from './checks/check.ts'
import type { CheckMemory } from './checks/memory.ts'
import { check } from './checks/check-design.ts'
import { oneVoice } from './checks/one-voice.ts'
import { rulePack } from './checks/rule-pack.ts'
import { waive } from './checks/waivers.ts'
import { bill } from './cost/bill.ts'
import type { Bill } from './design/bill.ts'
import type { ControlResult, Finding } from './design/finding.ts'
import type { FrameworkId } from './design/requirements.ts'
import type { Design } from './design/schema.ts'
import type { Sizing } from './design/sizing.ts'
import { size } from './sizing/size.ts'

/** A design with all that was found about it. Exporters see this and nothing upstream. */
export type Assessment = {
  design: Design
  findings: readonly Finding[]
  compliance: readonly ControlResult[]
  /** Counts of check and element: passed, not applicable, needs input. */
  passed: number
  notApplicable: number
  needsInput: number
  sizing: Sizing
  bill: Bill
  /** What it was judged with, and on which day; absent only where an assessment is made by hand. */
  checked?: { rulePack: string; day: string }
  /** The file the design was read from, where there was one, so that what is found can point into it. */
  source?: { path: string; text: string }
}

export type AssessOptions = {
  /** YYYY-MM-DD; waivers past it no longer count. */
  today: string
  /** Frameworks to report on; absent = those the design asks for. */
  frameworks?: readonly FrameworkId[]
  /** Refreshed and negotiated prices; absent = those of the house, or the shipped list. */
  prices?: PriceBook
  /** Checks of a team's own, beside ours. */
  policies?: readonly Check[]
  /** What the checks said of the version before, kept by whoever assesses one design again and again. */
  memory?: CheckMemory
}

/** Sizes, hands the sizing to the bill, and hands both to the checks as facts. */
export function assess(design: Design, options: AssessOptions): Assessment {
  const sizing = size(design)
  const cost = bill(design, sizing, options.prices ?? housePrices(options.today))
  const checked = check(design, { sizing, bill: cost, ...options })
  return {
    design,
    findings: oneVoice(checked.findings, waive([...sizing.findings, ...cost.findings], design, options.today)),
    compliance: checked.compliance,
    passed: checked.passed,
    notApplicable: checked.notApplicable,
    needsInput: checked.needsInput,
    sizing,
    bill: cost,
    checked: { rulePack, day: options.today },
  }
}
