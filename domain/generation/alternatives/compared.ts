import type { Design } from '../../design/schema.ts'
import type { Measured } from '../measure.ts'
import { availabilityOf } from './availability.ts'
import { latencyOf } from './latency.ts'

/** What alternatives are compared on; all of it estimates of one kind, so that they may be compared with each other. */
export type Compared = {
  monthlyUsd: number
  /** Low and high of the monthly figure. */
  range: readonly [number, number]
  /** Milliseconds at the 95th percentile until an answer or its first token; unknown where nobody waits for one. */
  latencyMs: number | 'unknown'
  latencyP99Ms: number | 'unknown'
  /** Share of time in which it does its work, a fraction of 1. */
  availability: number
  /** Open findings of high or critical severity. */
  findings: number
  /** Pieces of all accelerators. */
  accelerators: number
  components: number
}

export function comparedOf(design: Design, { sizing, bill, findings }: Measured): Compared {
  const latency = latencyOf(design, sizing)
  return {
    monthlyUsd: Math.round(bill.monthly),
    range: [Math.round(bill.range[0]), Math.round(bill.range[1])],
    latencyMs: latency?.p95 ?? 'unknown',
    latencyP99Ms: latency?.p99 ?? 'unknown',
    availability: availabilityOf(design),
    findings: findings.filter(({ severity, status, waived }) => !waived && status === 'fail' && (severity === 'high' || severity === 'critical'))
      .length,
    accelerators: sizing.totals.accelerators,
    components: design.components.length,
  }
}
