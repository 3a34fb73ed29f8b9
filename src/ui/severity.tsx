import type { Severity } from '#domain/design/finding.ts'
import './severity.css'
import { Glyph } from './glyph.tsx'
import type { GlyphName } from './glyphs.data.ts'

const glyphs: Record<Severity, GlyphName> = {
  critical: 'octagon-alert',
  high: 'triangle-alert',
  medium: 'circle-alert',
  low: 'circle-minus',
  info: 'info',
}

/** The glyph of a severity: shape and colour both tell it. */
export function SeverityMark({ severity, size = 16 }: { severity: Severity; size?: number }) {
  return (
    <span className={`severity severity-${severity}`}>
      <Glyph name={glyphs[severity]} size={size} stroke={2} />
    </span>
  )
}

export const severityName: Record<Severity, string> = { critical: 'Critical', high: 'High', medium: 'Medium', low: 'Low', info: 'Info' }
