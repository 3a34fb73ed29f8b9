import type { Finding } from '#domain/design/finding.ts'
import { describeEdit } from '../../state/describe-edit.ts'
import { useAnswer } from '../../state/explore/use-answer.ts'
import { useStudio, useStudioState } from '../../state/studio.ts'
import { Button } from '../../ui/button.tsx'
import { Skeleton } from '../../ui/empty-state.tsx'
import { Glyph } from '../../ui/glyph.tsx'
import { EffectLines } from './effect-lines.tsx'
import { onTheCanvas } from './on-the-canvas.ts'

const shown = 12

/** What a fix would change and what that would do, before it does; follows the design while it is open. */
export function FixPreview({ finding, close }: { finding: Finding; close: () => void }) {
  const { apply, undo, store } = useStudio()
  const design = useStudioState((state) => state.design)
  const { answer, problem, pending } = useAnswer('mend', { finding })
  if (answer === undefined)
    return problem === null ? (
      <Skeleton lines={3} label="Working out the fix" />
    ) : (
      <p className="finding-form" role="alert">
        The fix could not be worked out: {problem}.
      </p>
    )
  const { edits, effect } = answer
  const lines = edits.map((edit) => describeEdit(edit, design)).filter((line) => line !== null)
  const accept = () => {
    if (!apply(edits)) return
    close()
    store.getState().tell(`Fixed ${finding.code}`, { action: { title: 'Undo', run: undo } })
  }
  const onCanvas = () => {
    onTheCanvas(store, { proposal: { title: `Fix of ${finding.code}`, edits, because: [finding.remedy], warnings: [] } })
    close()
  }
  return (
    <div className="finding-form" role="group" aria-label={`Fix of ${finding.code}`}>
      {edits.length === 0 ? (
        <p>This is mended already, or needs a hand: see the next step above.</p>
      ) : (
        <ul>
          {lines.slice(0, shown).map((line, at) => (
            <li key={at}>
              <Glyph name={line.look === 'add' ? 'plus' : line.look === 'cut' ? 'minus' : 'pencil'} size={13} />
              <span>{line.text}</span>
            </li>
          ))}
          {lines.length > shown && <li>and {lines.length - shown} more</li>}
        </ul>
      )}
      {effect !== null && <EffectLines effect={effect} />}
      <div className="row">
        <Button small look="quiet" onClick={close}>
          Leave it
        </Button>
        {edits.length > 0 && (
          <>
            <Button small glyph="eye" onClick={onCanvas}>
              On the canvas
            </Button>
            <Button small look="filled" disabled={pending} onClick={accept}>
              Apply
            </Button>
          </>
        )}
      </div>
    </div>
  )
}
