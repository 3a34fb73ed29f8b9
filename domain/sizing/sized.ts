import type { Choice, Explanation, Metrics, SizedWorkload, SizingMetric } from '../design/sizing.ts'

/** How far figures may be off, low and high factor. Source: sizing method section 0, and what eval/sizing measures. */
export const spreads = {
  exact: [1, 1],
  memory: [0.9, 1.1],
  training: [0.8, 1.3],
  serving: [0.75, 1.35],
  sparseServing: [0.5, 2],
  power: [0.8, 1.25],
} as const
export type Spread = keyof typeof spreads

/** A figure without the last binary digits: twelve that count. */
export const decimal = (value: number): number => Number(value.toPrecision(12))

/** Collects figures with their range and how they came about, so that none is reported without. */
export class Figures {
  readonly #metrics: Metrics = {}
  readonly #ranges: SizedWorkload['ranges'] = {}
  readonly #explain: Explanation[] = []
  readonly choices: Choice[] = []

  /** A figure; undefined is not reported. A rate grows with what is faster, a time with what is slower: the range is the same factors either way. */
  add(
    metric: Exclude<SizingMetric, 'fits'>,
    value: number | undefined,
    spread: Spread,
    formula: string,
    inputs: Readonly<Record<string, number | string>>,
    source: string,
  ): void {
    if (value === undefined || !Number.isFinite(value)) return
    this.#metrics[metric] = decimal(value)
    const [low, high] = spreads[spread]
    if (spread !== 'exact') this.#ranges[metric] = [decimal(value * low), decimal(value * high)]
    this.#explain.push({ metric, formula, inputs, source })
  }

  fits(value: boolean, formula: string, inputs: Readonly<Record<string, number | string>>): void {
    this.#metrics.fits = value
    this.#explain.push({ metric: 'fits', formula, inputs, source: 'sizing method sections 2 and 3' })
  }

  chose(what: string, chosen: string | number, why: string, refused?: Choice['refused']): void {
    this.choices.push({ what, chosen: String(chosen), why, ...(refused === undefined ? {} : { refused }) })
  }

  sized(): SizedWorkload {
    return { metrics: this.#metrics, ranges: this.#ranges, choices: this.choices, explain: this.#explain }
  }
}
