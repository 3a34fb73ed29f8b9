import { lazy, Suspense } from 'react'
import type { Rail } from '../../state/view-slice.ts'
import { useStudio, useStudioState } from '../../state/studio.ts'
import { IconButton } from '../../ui/button.tsx'
import { Skeleton } from '../../ui/empty-state.tsx'
import type { GlyphName } from '../../ui/glyphs.data.ts'
import { SheetGrip } from './sheet-grip.tsx'
import './left-rail.css'

const AddPanel = lazy(async () => ({ default: (await import('../../panels/add/add-panel.tsx')).AddPanel }))
const OutlinePanel = lazy(async () => ({ default: (await import('../../panels/outline/outline-panel.tsx')).OutlinePanel }))
const TemplatesPanel = lazy(async () => ({ default: (await import('../../panels/templates/templates-panel.tsx')).TemplatesPanel }))

const rails: readonly { id: Rail; title: string; glyph: GlyphName; keys: string }[] = [
  { id: 'add', title: 'Add', glyph: 'plus', keys: 'A' },
  { id: 'outline', title: 'Outline', glyph: 'list-tree', keys: 'O' },
  { id: 'templates', title: 'Templates', glyph: 'layout-template', keys: 'T' },
]

export function LeftRail() {
  const { store } = useStudio()
  const rail = useStudioState((state) => state.rail)
  const tool = useStudioState((state) => state.tool)
  const { look } = store.getState()
  const open = rails.find(({ id }) => id === rail)
  return (
    <div className="left">
      <nav className="left-rail" aria-label="Tools">
        <IconButton glyph="mouse-pointer-2" label="Select" keys="V" size={18} pressed={tool === 'select'} onClick={() => look({ tool: 'select' })} />
        <IconButton glyph="hand" label="Move the canvas" keys="H" size={18} pressed={tool === 'hand'} onClick={() => look({ tool: 'hand' })} />
        <span style={{ height: 1, margin: '4px', background: 'var(--line-1)' }} />
        {rails.map(({ id, title, glyph, keys }) => (
          <IconButton
            key={id}
            glyph={glyph}
            label={title}
            keys={keys}
            size={18}
            pressed={rail === id}
            onClick={() => look({ rail: rail === id ? null : id })}
          />
        ))}
        <span className="grow" />
        <IconButton glyph="keyboard" label="Keyboard shortcuts" keys="?" size={18} onClick={() => look({ overlay: 'shortcuts' })} />
      </nav>
      {open !== undefined && (
        <section className="left-panel" aria-label={open.title} key={open.id}>
          <SheetGrip close={() => look({ rail: null })} />
          <div className="panel-title">
            <h2 style={{ fontSize: 13 }}>{open.title}</h2>
            <IconButton glyph="x" label={`Close ${open.title.toLowerCase()}`} size={15} onClick={() => look({ rail: null })} />
          </div>
          <div className="panel-body">
            <Suspense fallback={<Skeleton label={`Opening ${open.title}`} />}>
              {open.id === 'add' && <AddPanel />}
              {open.id === 'outline' && <OutlinePanel />}
              {open.id === 'templates' && <TemplatesPanel />}
            </Suspense>
          </div>
        </section>
      )}
    </div>
  )
}
