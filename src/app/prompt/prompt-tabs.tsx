import { useStudio, useStudioParts } from '../../state/studio.ts'
import type { Tray } from '../../state/proposal-slice.ts'
import { Glyph } from '../../ui/glyph.tsx'
import type { GlyphName } from '../../ui/glyphs.data.ts'

/** What the words meant, what is open, other ways, and the guide: one press away from the words. */
export function PromptTabs({ empty }: { empty: boolean }) {
  const { store } = useStudio()
  const { tray, understanding, settled } = useStudioParts(({ tray, understanding, settled }) => ({ tray, understanding, settled }))
  const { ask, look } = store.getState()
  const questions = (understanding?.questions ?? []).filter(({ id }) => !settled.has(id)).length
  const conflicts = understanding?.conflicts.length ?? 0
  const tab = (which: Tray, glyph: GlyphName, title: string, count?: number) => (
    <button type="button" className="prompt-tab" aria-expanded={tray === which} onClick={() => ask({ tray: tray === which ? null : which })}>
      <Glyph name={glyph} size={14} />
      {title}
      {count !== undefined && count > 0 && <span className={`prompt-tab-count num ${which === 'questions' ? 'prompt-tab-asks' : ''}`}>{count}</span>}
    </button>
  )
  return (
    <div className="prompt-tabs" role="group" aria-label="About the words">
      {!empty && tab('understood', 'quote', 'Understood', understanding?.wishes.length)}
      {!empty && questions + conflicts > 0 && tab('questions', 'circle-help', 'Questions', questions + conflicts)}
      {!empty && (
        <button type="button" className="prompt-tab" onClick={() => look({ overlay: 'ways' })}>
          <Glyph name="layers" size={14} />
          Alternatives
        </button>
      )}
      <button type="button" className="prompt-tab" onClick={() => look({ overlay: 'guide' })}>
        <Glyph name="sliders-horizontal" size={14} />
        Guide
      </button>
      {tab('history', empty ? 'lightbulb' : 'history', empty ? 'Examples' : 'History')}
    </div>
  )
}
