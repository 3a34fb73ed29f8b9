import type { Projection } from '../../state/view-slice.ts'
import { useStudio, useStudioState } from '../../state/studio.ts'
import { Glyph } from '../../ui/glyph.tsx'
import type { GlyphName } from '../../ui/glyphs.data.ts'

const views: readonly { id: Projection; title: string; glyph: GlyphName; hint: string }[] = [
  { id: 'layers', title: 'Layers', glyph: 'layers', hint: 'In five layers' },
  { id: 'deployment', title: 'Deployment', glyph: 'network', hint: 'Where it runs: provider, region, network' },
  { id: 'text', title: 'Text', glyph: 'file-text', hint: 'The document as YAML' },
]

/** The same design three ways. */
export function ViewSwitch() {
  const { store } = useStudio()
  const projection = useStudioState((state) => state.projection)
  return (
    <div className="view-switch wide-only" role="radiogroup" aria-label="View">
      {views.map(({ id, title, glyph, hint }) => (
        <label key={id} title={hint}>
          <input type="radio" name="view" checked={projection === id} onChange={() => store.getState().look({ projection: id })} />
          <Glyph name={glyph} size={14} />
          {title}
        </label>
      ))}
    </div>
  )
}
