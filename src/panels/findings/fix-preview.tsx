import type { Edit } from '#domain/design/edit.ts'
import type { Finding } from '#domain/design/finding.ts'
import { describeEdit } from '../../state/describe-edit.ts'
import { useStudio, useStudioState } from '../../state/studio.ts'
import { Button } from '../../ui/button.tsx'
import { Glyph } from '../../ui/glyph.tsx'

/** What a fix would change, before it does. */
export function FixPreview({ finding, edits, close }: { finding: Finding; edits: readonly Edit[]; close: () => void }) {
  const { apply, undo, store } = useStudio()
  const design = useStudioState((state) => state.design)
  const lines = edits.map((edit) => describeEdit(edit, design)).filter((line) => line !== null)
  const accept = () => {
    if (!apply(edits)) return
    close()
    store.getState().tell(`Fixed ${finding.code}`, { action: { title: 'Undo', run: undo } })
  }
  return (
    <div className="finding-form" role="group" aria-label={`Fix of ${finding.code}`}>
      <ul>
        {lines.map((line, at) => (
          <li key={at}>
            <Glyph name={line.look === 'add' ? 'plus' : line.look === 'cut' ? 'minus' : 'pencil'} size={13} />
            {line.text}
          </li>
        ))}
      </ul>
      <div className="row">
        <Button small look="quiet" onClick={close}>
          Leave it
        </Button>
        <Button small look="filled" onClick={accept}>
          Apply
        </Button>
      </div>
    </div>
  )
}
