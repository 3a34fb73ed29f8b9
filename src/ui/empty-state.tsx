import type { ReactNode } from 'react'
import './empty-state.css'
import { Glyph } from './glyph.tsx'
import type { GlyphName } from './glyphs.data.ts'

/** Says what is not there and what to do next. */
export function EmptyState({ glyph, title, children, action }: { glyph: GlyphName; title: string; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className="empty-state">
      <span className="empty-state-glyph">
        <Glyph name={glyph} size={20} stroke={1.5} />
      </span>
      <p className="empty-state-title">{title}</p>
      {children !== undefined && <p className="empty-state-text">{children}</p>}
      {action}
    </div>
  )
}

/** Lines where words will stand. */
export function Skeleton({ lines = 4, label }: { lines?: number; label: string }) {
  return (
    <div className="skeleton" role="status" aria-label={label}>
      {Array.from({ length: lines }, (_, at) => (
        <span key={at} style={{ width: `${[92, 74, 84, 60, 78][at % 5]}%` }} />
      ))}
    </div>
  )
}
