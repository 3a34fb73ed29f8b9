import type { SizedWorkload } from '../design/sizing.ts'

/** The ranges with those of exact figures beside the estimates': low and high are the figure itself. For whoever reads every metric with its range. */
export function exactRanges({ metrics, ranges }: Pick<SizedWorkload, 'metrics' | 'ranges'>): SizedWorkload['ranges'] {
  const exact = Object.entries(metrics).flatMap(([metric, value]) => (typeof value === 'number' ? [[metric, [value, value] as const] as const] : []))
  return { ...Object.fromEntries(exact), ...ranges }
}
