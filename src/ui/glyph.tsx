import { createElement } from 'react'
import { type GlyphElement, type GlyphName, glyphs } from './glyphs.data.ts'

type Look = { size?: number; stroke?: number; className?: string }

/** A line drawing beside words. Says nothing to a screen reader: the words do. */
export const Glyph = ({ name, ...look }: Look & { name: GlyphName }) => <LineDrawing elements={glyphs[name]} {...look} />

export function LineDrawing({ elements, size = 16, stroke = 1.75, className }: Look & { elements: readonly GlyphElement[] }) {
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
      {elements.map(([tag, attributes], at) => createElement(tag, { ...attributes, key: at }))}
    </svg>
  )
}
