import type { ControlResult, ControlStatus } from '#domain/design/finding.ts'
import type { GlyphName } from '../../ui/glyphs.data.ts'

export const looks: Record<ControlStatus, { title: string; glyph: GlyphName; hue: string }> = {
  'not-provided': { title: 'Not provided', glyph: 'circle-x', hue: 'var(--bad)' },
  'needs-input': { title: 'Needs an answer', glyph: 'circle-help', hue: 'var(--warn)' },
  provided: { title: 'Provided', glyph: 'circle-check', hue: 'var(--good)' },
  attestation: { title: 'To be attested', glyph: 'file-text', hue: 'var(--info)' },
  'not-applicable': { title: 'Does not apply', glyph: 'circle-minus', hue: 'var(--text-3)' },
}
/** What needs somebody first. */
export const order: readonly ControlStatus[] = ['not-provided', 'needs-input', 'provided', 'attestation', 'not-applicable']

export const countOf = (results: readonly ControlResult[], status: ControlStatus): number =>
  results.filter((result) => result.status === status).length

/** Controls that the design decides one way or the other, of those that apply. */
export const decidedOf = (results: readonly ControlResult[]): { decided: number; total: number } => ({
  decided: countOf(results, 'provided') + countOf(results, 'not-provided'),
  total: results.length - countOf(results, 'not-applicable'),
})
