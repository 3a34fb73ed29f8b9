import type { Provider } from '#domain/design/requirements.ts'
import { LineDrawing } from './glyph.tsx'
import './kind-icon.css'
import { kindBrief } from './kinds.ts'
import { late } from './late.ts'

const art = late(async () => (await import('./aws-icons.data.ts')).awsIcons)
const drawings = late(async () => (await import('./kind-glyphs.data.ts')).kindGlyph)

type Props = { kind: string; lane: string; provider?: Provider | undefined; size?: number }

/** The chip that stands for a kind: official art where the provider's terms let us, otherwise a glyph in the layer's hue. */
export function KindIcon({ kind, lane, provider, size = 32 }: Props) {
  const icons = art.use(provider === 'aws')
  const address = provider === 'aws' ? icons?.[kind] : undefined
  const glyph = drawings.use(provider !== 'aws' || (icons !== undefined && address === undefined))
  const style = { width: size, height: size, '--hue': `var(--layer-${lane})` } as React.CSSProperties
  if (address !== undefined) return <img className="kind-icon kind-icon-art" src={address} alt="" style={style} draggable={false} />
  return (
    <span className="kind-icon" style={style}>
      {glyph !== undefined && (provider !== 'aws' || icons !== undefined) && (
        <LineDrawing elements={glyph(kind, kindBrief(kind)?.category)} size={Math.round(size * 0.6)} stroke={1.5} />
      )}
    </span>
  )
}
