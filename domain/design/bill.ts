import type { Finding } from './finding.ts'
import type { ComponentId } from './ids.ts'

/** One item of the bill, with the price it rests on. */
export type BillLine = {
  component: ComponentId
  item: string
  quantity: number
  unit: string
  unitPriceUsd: number
  monthlyUsd: number
  /** Low and high of the monthly figure. */
  range: readonly [number, number]
  sku: string
  region: string
  source: string
  /** Day the price was read, YYYY-MM-DD. */
  asOf: string
  /** True where the price or the quantity is not a listed or stated one. */
  estimated: boolean
  /** How quantity and price became the monthly figure, and what was assumed. */
  formula: string
}

export type Bill = {
  currency: 'USD'
  monthly: number
  range: readonly [number, number]
  lines: readonly BillLine[]
  /** Components that nothing is known about; never counted as 0. */
  unknown: readonly { component: ComponentId; why: string }[]
  /** Components that carry no charge of their own, and why: what is free by nature, or billed where it runs. */
  noCharge?: readonly { component: ComponentId; why: string }[]
  /** Paid once, not every month (a training run). */
  oneOff: readonly BillLine[]
  carbonKgPerMonth: number | null
  findings: readonly Finding[]
}
