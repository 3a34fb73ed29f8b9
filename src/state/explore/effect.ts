import { assess, type Assessment } from '#domain/assessment.ts'
import { applyEdits } from '#domain/design/apply-edit.ts'
import type { Edit } from '#domain/design/edit.ts'
import type { Finding, Severity } from '#domain/design/finding.ts'
import type { Design } from '#domain/design/schema.ts'
import { isOpen } from '../facts.ts'

/** A finding in one line. */
export type BriefFinding = { code: string; severity: Severity; what: string }

/** What edits would do to a design, before anybody says yes. Money in US dollars a month; differences are after minus before. */
export type Effect = {
  monthly: number
  range: readonly [number, number]
  monthlyChange: number
  onceChange: number
  once: number
  accelerators: number
  acceleratorsChange: number
  powerKW: number
  carbonKgPerMonth: number | null
  unpriced: number
  /** Open findings that would be gone, and that would come. */
  mended: readonly BriefFinding[]
  brought: readonly BriefFinding[]
  /** The slowest first token and token after it among the served models, milliseconds. */
  ttftMs: number | null
  tpotMs: number | null
}

const elementOf = ({ code, component, connection }: Finding): string => `${code} ${component ?? ''} ${connection ?? ''}`
const brief = ({ code, severity, what }: Finding): BriefFinding => ({ code, severity, what })
const once = ({ bill }: Assessment): number => bill.oneOff.reduce((sum, { monthlyUsd }) => sum + monthlyUsd, 0)
const slowest = ({ sizing }: Assessment, metric: 'ttftMs' | 'tpotMs'): number | null => {
  const known = sizing.components.flatMap(({ metrics }) => metrics[metric] ?? [])
  return known.length === 0 ? null : Math.max(...known)
}

export function effectBetween(before: Assessment, after: Assessment): Effect {
  const [was, is] = [before.findings.filter(isOpen), after.findings.filter(isOpen)]
  const [wasAt, isAt] = [new Set(was.map(elementOf)), new Set(is.map(elementOf))]
  return {
    monthly: after.bill.monthly,
    range: after.bill.range,
    monthlyChange: after.bill.monthly - before.bill.monthly,
    once: once(after),
    onceChange: once(after) - once(before),
    accelerators: after.sizing.totals.accelerators,
    acceleratorsChange: after.sizing.totals.accelerators - before.sizing.totals.accelerators,
    powerKW: after.sizing.totals.powerKW,
    carbonKgPerMonth: after.bill.carbonKgPerMonth,
    unpriced: after.bill.unknown.length,
    mended: was.filter((finding) => !isAt.has(elementOf(finding))).map(brief),
    brought: is.filter((finding) => !wasAt.has(elementOf(finding))).map(brief),
    ttftMs: slowest(after, 'ttftMs'),
    tpotMs: slowest(after, 'tpotMs'),
  }
}

let last: { design: string; today: string; assessment: Assessment } | undefined

/** The assessment of a design, kept for the next question about the same one. @param version tells one version of a design from another */
export function assessed(design: Design, version: string, today: string): Assessment {
  if (last?.design === version && last.today === today) return last.assessment
  const assessment = assess(design, { today })
  last = { design: version, today, assessment }
  return assessment
}

/** @returns undefined where the edits do not fit the design */
export function effectOf(design: Design, version: string, edits: readonly Edit[], today: string): Effect | undefined {
  const after = applyEdits(design, edits)
  return after.ok ? effectBetween(assessed(design, version, today), assess(after.value, { today })) : undefined
}
