import { fixesFor, safeFixes } from '#domain/checks/fixes.ts'
import type { Edit } from '#domain/design/edit.ts'
import type { Finding } from '#domain/design/finding.ts'
import { assessed, type Effect, effectOf } from './effect.ts'
import type { About } from './question.ts'

/** Edits that would mend something, and what else they would do. */
export type Mending = { edits: readonly Edit[]; effect: Effect | null }

/** What would mend one finding. */
export function mendingOf({ design, version, today }: About, finding: Finding): Mending {
  const { sizing, bill } = assessed(design, version, today)
  return withEffect({ design, version, today }, fixesFor(design, finding, { sizing, bill }))
}

/** What would mend all that can be mended without a choice of anybody's. */
export const safeMending = (about: About, findings: readonly Finding[]): Mending => withEffect(about, safeFixes(about.design, findings))

const withEffect = ({ design, version, today }: About, edits: readonly Edit[]): Mending => ({
  edits,
  effect: edits.length === 0 ? null : (effectOf(design, version, edits, today) ?? null),
})
