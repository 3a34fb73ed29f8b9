import { createElement } from 'react'
import { type GlyphName, glyphs } from './glyphs.data.ts'

/** A line drawing beside words. Says nothing to a screen reader: the words do. */
export function Glyph({ name, size = 16, stroke = 1.75, className }: { name: GlyphName; size?: number; stroke?: number; className?: string }) {
  return (
    <svg
      className={className}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={stroke}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {glyphs[name].map(([tag, attributes], at) => createElement(tag, { ...attributes, key: at }))}
    </svg>
  )
}
