import { useMemo } from 'react'
import { applyEdits } from '#domain/design/apply-edit.ts'
import type { Proposal } from '../../state/proposal-slice.ts'
import { useStudio, useStudioState } from '../../state/studio.ts'
import { Button } from '../../ui/button.tsx'
import { counted, dollars } from '../../ui/format.ts'
import { Glyph } from '../../ui/glyph.tsx'
import { describeEdit } from '../../state/describe-edit.ts'
import type { Preview } from '../../state/preview.ts'
import { usePreview } from './use-preview.ts'

/** Edits that wait for a yes: what they add, change and take, then Apply or Dismiss. */
export function ProposalCard({ proposal }: { proposal: Proposal }) {
  const { apply, undo, store } = useStudio()
  const design = useStudioState((state) => state.design)
  const { ask, tell } = store.getState()
  const fits = useMemo(() => applyEdits(design, proposal.edits).ok, [design, proposal.edits])
  const lines = useMemo(() => proposal.edits.map((edit) => describeEdit(edit, design)).filter((line) => line !== null), [proposal.edits, design])
  const count = (look: string) => lines.filter((line) => line.look === look).length
  const counts = [
    [count('add'), 'added'],
    [count('change'), 'changed'],
    [count('cut'), 'removed'],
  ] as const
  const accept = () => {
    if (!apply(proposal.edits, `Applied: ${proposal.title}`)) return
    ask({ proposal: null, prompt: '' })
    tell(`Applied: ${proposal.title}`, { action: { title: 'Undo', run: undo } })
  }
  usePreview()
  const preview = useStudioState((state) => state.preview)
  return (
    <div className="proposal" role="group" aria-label={`Proposal: ${proposal.title}`}>
      <p className="proposal-title">{proposal.title}</p>
      <div className="proposal-head">
        <span className="proposal-counts num">
          {counts
            .filter(([n]) => n > 0)
            .map(([n, word]) => (
              <span key={word}>
                {n} {word}
              </span>
            ))}
          {preview !== null && consequences(preview).map((each) => <span key={each}>{each}</span>)}
        </span>
        <Button small look="quiet" onClick={() => ask({ proposal: null })}>
          Dismiss
        </Button>
        <Button small look="filled" disabled={!fits} onClick={accept}>
          Apply
        </Button>
      </div>
      {!fits && <p className="prompt-box-problem">The design changed meanwhile, and this no longer fits. Ask again.</p>}
      <ul className="proposal-list scroll" tabIndex={0} aria-label={counted(lines.length, 'change')}>
        {lines.slice(0, 60).map((line, at) => (
          <li key={at} className={`proposal-${line.look}`}>
            <Glyph name={line.look === 'add' ? 'plus' : line.look === 'cut' ? 'minus' : 'pencil'} size={13} />
            {line.text}
          </li>
        ))}
        {lines.length > 60 && <li>and {lines.length - 60} more</li>}
      </ul>
      {[...proposal.because, ...proposal.warnings].map((why) => (
        <p key={why} className="proposal-why">
          {why}
        </p>
      ))}
    </div>
  )
}

/** $1,240 more a month, 3 findings fewer. */
function consequences({ monthly, findings, accelerators }: Preview): string[] {
  const told: string[] = []
  if (monthly !== null && Math.abs(monthly) >= 1) told.push(`${dollars(Math.abs(monthly))} ${monthly > 0 ? 'more' : 'less'} a month`)
  if (findings !== null && findings !== 0) told.push(`${counted(Math.abs(findings), 'finding')} ${findings > 0 ? 'more' : 'fewer'}`)
  if (accelerators !== null && accelerators !== 0) told.push(`${counted(Math.abs(accelerators), 'GPU')} ${accelerators > 0 ? 'more' : 'fewer'}`)
  return told
}
