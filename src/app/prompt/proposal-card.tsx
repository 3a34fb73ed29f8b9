import { useEffect, useMemo, useState } from 'react'
import { applyEdits } from '#domain/design/apply-edit.ts'
import type { Proposal } from '../../state/proposal-slice.ts'
import { useStudio, useStudioState } from '../../state/studio.ts'
import { Button } from '../../ui/button.tsx'
import { counted } from '../../ui/format.ts'
import { Glyph } from '../../ui/glyph.tsx'
import { Consequences } from './consequences.tsx'
import './proposal-card.css'
import { itemGlyphs, ProposalItemLine } from './proposal-item-line.tsx'
import { touchedBoxes, useItems, usePreview } from './use-preview.ts'

const mostWarnings = 4

/** Edits that wait for a yes: what they add, change and take, and their effect; taken whole, or item by item, as one undo step. */
export function ProposalCard({ proposal }: { proposal: Proposal }) {
  const { apply, undo, store } = useStudio()
  const design = useStudioState((state) => state.design)
  const refused = useStudioState((state) => state.refused)
  const preview = useStudioState((state) => state.preview)
  const [open, setOpen] = useState(false)
  const { ask, tell, look } = store.getState()
  const { items, accepted } = useItems()
  usePreview(accepted)
  const seen = preview !== null
  // Ghosts are not to stand under the list that names them.
  useEffect(() => {
    if (seen) requestAnimationFrame(() => store.getState().camera?.include(touchedBoxes(store.getState())))
  }, [open, seen, store])
  const fits = useMemo(() => applyEdits(design, accepted).ok, [design, accepted])
  const shown = items.filter(({ title }) => title !== '')
  const taken = shown.filter(({ key }) => !refused.has(key))
  const warnings = [...new Set([...proposal.warnings, ...(preview?.effect.controlsLost.map(({ what }) => what) ?? [])])]
  const dismiss = () => {
    look({ spotlight: null })
    ask({ proposal: null })
    store.getState().camera?.back()
  }
  const take = () => {
    if (!apply(accepted, `Applied: ${proposal.title}`)) return
    look({ spotlight: null })
    const { settled } = store.getState()
    ask({ proposal: null, prompt: '', trail: null, ...(proposal.settles === undefined ? {} : { settled: new Set([...settled, proposal.settles]) }) })
    tell(`Applied: ${proposal.title}`, { action: { title: 'Undo', run: undo } })
  }
  return (
    <div className="proposal" role="group" aria-label={`Proposal: ${proposal.title}`}>
      <p className="proposal-title">{proposal.title}</p>
      <div className="proposal-counts num" aria-live="polite">
        {(
          [
            ['add', 'added'],
            ['change', 'changed'],
            ['cut', 'removed'],
          ] as const
        ).map(([look, word]) => {
          const count = taken.filter((item) => item.look === look).length
          return count === 0 ? null : (
            <span key={word} className={`proposal-count proposal-${look}`}>
              <Glyph name={itemGlyphs[look]} size={12} />
              {count} {word}
            </span>
          )
        })}
        {preview === null ? <span className="muted">Working out the effect</span> : <Consequences effect={preview.effect} />}
      </div>
      {!fits && <p className="prompt-box-problem">The design changed meanwhile, and this no longer fits. Ask again.</p>}
      {open && (
        <ul className="proposal-list scroll" aria-label={counted(shown.length, 'change')} tabIndex={0}>
          {shown.map((item) => (
            <ProposalItemLine key={item.key} item={item} refused={refused.has(item.key)} />
          ))}
        </ul>
      )}
      {proposal.engine !== undefined && (
        <p className="proposal-why proposal-engine">
          <Glyph name={proposal.engine.used === 'model' ? 'sparkles' : 'cpu'} size={14} />
          {proposal.engine.text}
        </p>
      )}
      {proposal.because.map((why) => (
        <p key={why} className="proposal-why">
          {why}
        </p>
      ))}
      {warnings.slice(0, mostWarnings).map((why) => (
        <p key={why} className="proposal-warning">
          <Glyph name="triangle-alert" size={14} />
          {why}
        </p>
      ))}
      {warnings.length > mostWarnings && <p className="proposal-why">and {warnings.length - mostWarnings} more controls lost</p>}
      <div className="proposal-actions">
        <Button small look="quiet" glyph={open ? 'chevron-down' : 'chevron-right'} aria-expanded={open} onClick={() => setOpen(!open)}>
          Item by item
        </Button>
        <span className="grow" />
        <Button small look="quiet" onClick={dismiss}>
          Dismiss
        </Button>
        <Button small look="filled" disabled={!fits || accepted.length === 0} onClick={take}>
          {refused.size === 0 ? 'Apply' : `Apply ${taken.length} of ${shown.length}`}
        </Button>
      </div>
    </div>
  )
}
