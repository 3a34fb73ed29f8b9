import { fixesFor, safeMending as safelyMended } from '#domain/checks/fixes.ts'
import { bill } from '#domain/cost/bill.ts'
import type { Edit } from '#domain/design/edit.ts'
import type { Finding } from '#domain/design/finding.ts'
import { size } from '#domain/sizing/size.ts'
import { measured, type Outlook, outlookOf } from './effect.ts'
import { ownPolicies } from '../own-in-worker.ts'
import type { About } from './about.ts'

/** Edits that would mend something, and what else they would do. */
export type Mending = { edits: readonly Edit[]; effect: Outlook | null }

/** What would mend one finding. */
export function mendingOf({ design, version, today }: About, finding: Finding): Mending {
  const { sizing, bill } = measured(design, version, today)
  return withEffect({ design, version, today }, fixesFor(design, finding, { sizing, bill }, ownPolicies()))
}

/** What would mend all that can be mended without a choice of anybody's, and the codes that are left for a choice. */
export type SafeMending = Mending & { left: readonly string[] }

/** Only what adds no part and costs nothing: whatever a check calls safe is held to it, on this design. */
export function safeMending(about: About, findings: readonly Finding[]): SafeMending {
  const { edits, left } = safelyMended(about.design, findings, (design) => bill(design, size(design)).monthly)
  return { ...withEffect(about, edits), left }
}

const withEffect = ({ design, version, today }: About, edits: readonly Edit[]): Mending => ({
  edits,
  effect: edits.length === 0 ? null : (outlookOf(design, version, edits, today) ?? null),
})
