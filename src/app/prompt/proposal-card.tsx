import { useMemo, useState } from 'react'
import { applyEdits } from '#domain/design/apply-edit.ts'
import { severities } from '#domain/design/finding.ts'
import type { Effect } from '#domain/generation/effect.ts'
import type { ProposalItem } from '../../state/proposal-items.ts'
import type { Proposal } from '../../state/proposal-slice.ts'
import { useStudio, useStudioState } from '../../state/studio.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { change, counted } from '../../ui/format.ts'
import { Glyph } from '../../ui/glyph.tsx'
import './proposal-card.css'
import { useItems, usePreview } from './use-preview.ts'

const mostWarnings = 4
const glyphs = { add: 'plus', change: 'pencil', cut: 'minus' } as const

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
  const fits = useMemo(() => applyEdits(design, accepted).ok, [design, accepted])
  const shown = items.filter(({ title }) => title !== '')
  const taken = shown.filter(({ key }) => !refused.has(key))
  const warnings = [...new Set([...proposal.warnings, ...(preview?.effect.controlsLost.map(({ what }) => what) ?? [])])]
  const dismiss = () => {
    look({ spotlight: null })
    ask({ proposal: null })
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
              <Glyph name={glyphs[look]} size={12} />
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
            <Item key={item.key} item={item} refused={refused.has(item.key)} />
          ))}
        </ul>
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

/** One change, which can be left out; pointing at it shows where it is. */
function Item({ item, refused }: { item: ProposalItem; refused: boolean }) {
  const { store } = useStudio()
  const toggle = () => {
    const now = new Set(store.getState().refused)
    if (!now.delete(item.key)) now.add(item.key)
    store.getState().ask({ refused: now })
  }
  const point = (on: boolean) => store.getState().look({ spotlight: on && item.look !== 'add' ? [item.key] : null })
  return (
    <li className={`proposal-item ${refused ? 'proposal-refused' : ''}`} onPointerEnter={() => point(true)} onPointerLeave={() => point(false)}>
      <span className={`proposal-sign proposal-${item.look}`}>
        <Glyph name={glyphs[item.look]} size={13} />
        <span className="visually-hidden">{{ add: 'Added', change: 'Changed', cut: 'Removed' }[item.look]}: </span>
      </span>
      <span className="proposal-words">
        <span>{item.title}</span>
        {item.details.length > 0 && (
          <span className="proposal-details">
            {item.details.slice(0, 3).join(' · ')}
            {item.details.length > 3 ? ` · ${item.details.length - 3} more` : ''}
          </span>
        )}
      </span>
      <IconButton
        glyph={refused ? 'undo-2' : 'x'}
        size={14}
        label={refused ? `Take ${item.title} after all` : `Leave out ${item.title}`}
        onClick={toggle}
      />
    </li>
  )
}

/** +$1.2k a month, 2 GPUs fewer, 3 findings fewer. */
function Consequences({ effect: { cost, accelerators, findings } }: { effect: Effect }) {
  const fails = severities.reduce((sum, each) => sum + findings.bySeverity[each].new - findings.bySeverity[each].gone, 0)
  const told = [
    Math.abs(cost.deltaUsd) < 0.5 ? 'Same cost' : `${change(cost.deltaUsd)} a month`,
    accelerators.delta === 0 ? null : `${counted(Math.abs(accelerators.delta), 'GPU')} ${accelerators.delta > 0 ? 'more' : 'fewer'}`,
    fails === 0 ? 'As many findings' : `${counted(Math.abs(fails), 'finding')} ${fails > 0 ? 'more' : 'fewer'}`,
  ]
  return told.map((each) => (each === null ? null : <span key={each}>{each}</span>))
}
