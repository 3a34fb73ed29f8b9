import { assess } from '#domain/assessment.ts'
import { applyEdits } from '#domain/design/apply-edit.ts'
import type { Edit } from '#domain/design/edit.ts'
import type { Design } from '#domain/design/schema.ts'
import { type Effect, effectBetween } from '#domain/generation/effect.ts'
import type { Measured } from '#domain/generation/measure.ts'
import { ownPolicies } from '../own-in-worker.ts'

/** What edits would do, and what the design would then come to. */
export type Outlook = Omit<Effect, 'design'> & {
  powerKW: number
  carbonKgPerMonth: number | null
  /** The slowest first token among the served models, milliseconds. */
  ttftMs: number | null
}

const measure = (design: Design, today: string): Measured => assess(design, { today, policies: ownPolicies() })

let last: { version: string; today: string; measured: Measured } | undefined

/** What is known of a design, kept for the next question about the same one. @param version tells one version of a design from another */
export function measured(design: Design, version: string, today: string): Measured {
  if (last?.version === version && last.today === today) return last.measured
  const found = measure(design, today)
  last = { version, today, measured: found }
  return found
}

/** @returns undefined where the edits do not fit the design */
export function outlookOf(design: Design, version: string, edits: readonly Edit[], today: string): Outlook | undefined {
  const applied = applyEdits(design, edits)
  if (!applied.ok) return undefined
  const after = measure(applied.value, today)
  const { design: _design, ...effect } = effectBetween(
    { design, measured: measured(design, version, today) },
    { design: applied.value, measured: after },
  )
  const firstTokens = after.sizing.components.flatMap(({ metrics }) => metrics.ttftMs ?? [])
  return {
    ...effect,
    powerKW: after.sizing.totals.powerKW,
    carbonKgPerMonth: after.bill.carbonKgPerMonth,
    ttftMs: firstTokens.length === 0 ? null : Math.max(...firstTokens),
  }
}
