import type { BillLine } from '../design/bill.ts'

/** What one component costs: lines every month, lines paid once, and why the rest is not known. */
export type Priced = { lines: readonly BillLine[]; oneOff: readonly BillLine[]; unknown: readonly string[] }

export const nothing: Priced = { lines: [], oneOff: [], unknown: [] }
export const priced = (...lines: BillLine[]): Priced => ({ ...nothing, lines })
export const notKnown = (...why: string[]): Priced => ({ ...nothing, unknown: why })

export const together = (parts: readonly Priced[]): Priced => ({
  lines: parts.flatMap(({ lines }) => lines),
  oneOff: parts.flatMap(({ oneOff }) => oneOff),
  unknown: parts.flatMap(({ unknown }) => unknown),
})
