import { fixesFor, safeFixes } from '#domain/checks/fixes.ts'
import type { Edit } from '#domain/design/edit.ts'
import type { Finding } from '#domain/design/finding.ts'
import { measured, type Outlook, outlookOf } from './effect.ts'
import type { About } from './about.ts'

/** Edits that would mend something, and what else they would do. */
export type Mending = { edits: readonly Edit[]; effect: Outlook | null }

/** What would mend one finding. */
export function mendingOf({ design, version, today }: About, finding: Finding): Mending {
  const { sizing, bill } = measured(design, version, today)
  return withEffect({ design, version, today }, fixesFor(design, finding, { sizing, bill }))
}

/** What would mend all that can be mended without a choice of anybody's. */
export const safeMending = (about: About, findings: readonly Finding[]): Mending => withEffect(about, safeFixes(about.design, findings))

const withEffect = ({ design, version, today }: About, edits: readonly Edit[]): Mending => ({
  edits,
  effect: edits.length === 0 ? null : (outlookOf(design, version, edits, today) ?? null),
})
