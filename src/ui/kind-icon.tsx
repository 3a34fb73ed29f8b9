import { useEffect, useState } from 'react'
import { kindOf } from '#domain/catalog/catalog.ts'
import type { Provider } from '#domain/design/requirements.ts'
import { Glyph } from './glyph.tsx'
import { categoryGlyphs, kindGlyphs } from './kind-glyphs.data.ts'
import type { GlyphName } from './glyphs.data.ts'
import './kind-icon.css'

/** Our own glyph of a kind: its own, or that of its category. */
export const glyphOfKind = (kind: string): GlyphName => kindGlyphs[kind] ?? categoryGlyphs[kindOf(kind)?.category ?? ''] ?? 'box'

let awsIcons: Readonly<Record<string, string>> | undefined
const waiting = new Set<() => void>()

function fetchIcons(done: () => void): () => void {
  waiting.add(done)
  if (waiting.size === 1)
    void import('./aws-icons.data.ts').then((data) => {
      awsIcons = data.awsIcons
      for (const each of waiting) each()
      waiting.clear()
    })
  return () => waiting.delete(done)
}

/** Address of the provider's own art for a kind; undefined where we draw a glyph instead. */
export function useServiceIcon(kind: string, provider: Provider | undefined): string | undefined {
  const [, redraw] = useState(0)
  const wanted = provider === 'aws' && awsIcons === undefined
  useEffect(() => (wanted ? fetchIcons(() => redraw((n) => n + 1)) : undefined), [wanted])
  return provider === 'aws' ? awsIcons?.[kind] : undefined
}

/** The chip that stands for a kind: official art where the provider's terms let us, otherwise a glyph in the layer's hue. */
export function KindIcon({ kind, lane, provider, size = 32 }: { kind: string; lane: string; provider?: Provider | undefined; size?: number }) {
  const art = useServiceIcon(kind, provider)
  const style = { width: size, height: size, '--hue': `var(--layer-${lane})` } as React.CSSProperties
  if (art !== undefined) return <img className="kind-icon kind-icon-art" src={art} alt="" style={style} draggable={false} />
  return (
    <span className="kind-icon" style={style}>
      <Glyph name={glyphOfKind(kind)} size={Math.round(size * 0.6)} stroke={1.5} />
    </span>
  )
}
