import type { Precision } from '../precision.ts'
import { decimal } from '../sized.ts'

/** One way to do a piece of work: hardware, format, cut and machines, with what it costs and how fast it is. */
export type Alternative = {
  accelerator: string
  precision: Precision
  tensorParallel: number
  pipelineParallel: number
  replicas: number
  /** Accelerators of the whole. */
  count: number
  /** Cloud whose machines these are; `self-hosted` for one's own. */
  provider: string
  region: string | null
  instanceType: string | null
  instances: number
  usdPerHour: number
  /** 730 hours of serving, or the whole run of a training. */
  usd: number
  powerKW: number | null
  /** Serving: time to the first token, for each further one, and of a whole usual answer. */
  ttftMs?: number
  tpotMs?: number
  answerMs?: number
  outputTokensPerSecond?: number
  requestsPerSecond?: number
  usdPerMillionOutputTokens?: number
  /** Training: how long the run takes. */
  days?: number
  gpuHours?: number
  /** What one should know before taking it. */
  note?: string
}

/** Why a way was not taken, and by how much it fails. */
export type RefusedAlternative = {
  accelerator: string
  option: string
  why: string
  /** Memory it is short of over the whole replica or on each accelerator of a run. */
  missingGB?: number
  /** A limit it misses, and by how much in the limit's unit. */
  limit?: 'ttftMs' | 'tpotMs' | 'latencyMs' | 'deadlineDays' | 'count'
  over?: number
}

export type Alternatives = {
  /** All that do the work within its limits, cheapest first. */
  options: readonly Alternative[]
  cheapest: Alternative | null
  fastest: Alternative | null
  /** From the cheapest to the fastest: each costs more than the one before and is faster. */
  frontier: readonly Alternative[]
  refused: readonly RefusedAlternative[]
  /** Limits in milliseconds or days that decided; assumed where nobody said any and people wait for the answer. */
  limits: Readonly<Record<string, number>>
  assumedLimits: boolean
}

const speed = ({ answerMs, days }: Alternative): number => answerMs ?? days ?? 0

/** Figures as they are shown: without binary digits. */
const inDecimals = (option: Alternative): Alternative =>
  Object.fromEntries(Object.entries(option).map(([key, value]) => [key, typeof value === 'number' ? decimal(value) : value])) as Alternative

const byCost = (a: Alternative, b: Alternative): number =>
  a.usd - b.usd ||
  a.count - b.count ||
  speed(a) - speed(b) ||
  (a.accelerator < b.accelerator
    ? -1
    : a.accelerator > b.accelerator
      ? 1
      : a.provider < b.provider
        ? -1
        : a.provider > b.provider
          ? 1
          : a.tensorParallel - b.tensorParallel)

/** Sorts what works and finds the cheapest, the fastest and what lies between; ties go to fewer accelerators, then to the name. */
export function weighed(
  options: readonly Alternative[],
  refused: readonly RefusedAlternative[],
  limits: Readonly<Record<string, number>>,
  assumedLimits: boolean,
): Alternatives {
  const sorted = options.toSorted(byCost).map(inDecimals)
  const frontier: Alternative[] = []
  for (const option of sorted) {
    const last = frontier.at(-1)
    if (last === undefined || speed(option) < speed(last)) frontier.push(option)
  }
  return { options: sorted, cheapest: sorted[0] ?? null, fastest: frontier.at(-1) ?? null, frontier, refused, limits, assumedLimits }
}
