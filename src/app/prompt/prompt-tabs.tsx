import { EngineMenu } from '../engine/engine-menu.tsx'
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
  const tab = (which: Tray, glyph: GlyphName, title: string, count = 0) => (
    <button
      type="button"
      className={`prompt-tab ${count > 0 ? 'prompt-tab-counted' : 'prompt-tab-plain'}`}
      title={title}
      aria-expanded={tray === which}
      onClick={() => ask({ tray: tray === which ? null : which })}
    >
      <Glyph name={glyph} size={14} />
      <span>{title}</span>
      {count > 0 && <b className={`prompt-tab-count num ${which === 'questions' ? 'prompt-tab-asks' : ''}`}>{count}</b>}
    </button>
  )
  const door = (overlay: 'ways' | 'guide', glyph: GlyphName, title: string) => (
    <button type="button" className="prompt-tab prompt-tab-plain" title={title} onClick={() => look({ overlay })}>
      <Glyph name={glyph} size={14} />
      <span>{title}</span>
    </button>
  )
  return (
    <div className="prompt-tabs" role="group" aria-label="About the words">
      {!empty && tab('understood', 'quote', 'Understood', understanding?.wishes.length)}
      {!empty && questions + conflicts > 0 && tab('questions', 'circle-help', 'Questions', questions + conflicts)}
      {!empty && door('ways', 'layers', 'Alternatives')}
      {door('guide', 'sliders-horizontal', 'Guide')}
      {tab('history', empty ? 'lightbulb' : 'history', empty ? 'Examples' : 'History')}
      <span className="grow" />
      <EngineMenu className="prompt-tab prompt-tab-plain prompt-engine" />
    </div>
  )
}
