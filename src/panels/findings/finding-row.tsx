import { useState } from 'react'
import type { Edit } from '#domain/design/edit.ts'
import type { Finding } from '#domain/design/finding.ts'
import { useMayEdit, useStudio } from '../../state/studio.ts'
import { Button } from '../../ui/button.tsx'
import { SeverityMark } from '../../ui/severity.tsx'
import { FixPreview } from './fix-preview.tsx'
import { WaiveForm } from './waive-form.tsx'

/** One finding: click it and the canvas goes there; opened, it says why it matters and what to do. */
export function FindingRow({ finding }: { finding: Finding }) {
  const { apply, undo, store } = useStudio()
  const mayEdit = useMayEdit()
  const [open, setOpen] = useState(false)
  const [waiving, setWaiving] = useState(false)
  const [fix, setFix] = useState<readonly Edit[] | null>(null)
  const element = finding.component ?? finding.connection

  const show = () => {
    const { select, camera } = store.getState()
    if (element === null) return
    select([element])
    camera?.show([element])
  }
  const preview = async () => {
    const { fixesFor } = await import('#domain/checks/fixes.ts')
    const { design, assessment, tell } = store.getState()
    const edits = fixesFor(design, finding, assessment === null ? {} : { sizing: assessment.sizing, bill: assessment.bill })
    if (edits.length === 0) tell('This is mended already, or needs a hand: see the next step in the finding.')
    else setFix(edits)
  }
  const withdraw = () => {
    const on = {
      ...(finding.component === null ? {} : { component: finding.component }),
      ...(finding.connection === null ? {} : { connection: finding.connection }),
    }
    if (apply([{ kind: 'withdraw', check: finding.code, ...on }]))
      store.getState().tell(`${finding.code} is open again`, { action: { title: 'Undo', run: undo } })
  }
  const answer = () => {
    const { select, look, camera } = store.getState()
    const { asks } = finding
    select(asks?.on === 'requirement' || asks?.id == null ? [] : [asks.id])
    if (asks?.id != null) camera?.show([asks.id])
    look({ panel: 'inspect' })
  }

  return (
    <li className="finding" data-finding={finding.code}>
      <button
        type="button"
        className="disclosure"
        aria-expanded={open}
        onClick={() => {
          setOpen(!open)
          if (!open) show()
        }}
      >
        <SeverityMark severity={finding.severity} size={16} />
        <span className="finding-what">{finding.what}</span>
        <span className="finding-code">{finding.code}</span>
      </button>
      {open && (
        <div className="finding-body">
          <dl>
            {finding.why !== '' && (
              <>
                <dt>Why it matters</dt>
                <dd>{finding.why}</dd>
              </>
            )}
            <dt>Next step</dt>
            <dd>{finding.remedy}</dd>
            {finding.references.length > 0 && (
              <>
                <dt>Rests on</dt>
                <dd>{finding.references.join(' · ')}</dd>
              </>
            )}
            {finding.children !== undefined && finding.children.length > 0 && (
              <>
                <dt>Goes with it</dt>
                <dd>{finding.children.join(', ')}</dd>
              </>
            )}
          </dl>
          {fix === null ? (
            <div className="finding-actions">
              {mayEdit && finding.fixable && (
                <Button small look="filled" glyph="wand-sparkles" onClick={() => void preview()}>
                  Fix
                </Button>
              )}
              {mayEdit && finding.status === 'needs-input' && (
                <Button small glyph="pencil" onClick={answer}>
                  Answer
                </Button>
              )}
              {element !== null && (
                <Button small glyph="crosshair" onClick={show}>
                  Show
                </Button>
              )}
              {mayEdit && !finding.waived && finding.status === 'fail' && (
                <Button small look="quiet" glyph="bookmark" onClick={() => setWaiving(!waiving)}>
                  Accept
                </Button>
              )}
              {mayEdit && finding.waived && (
                <Button small onClick={withdraw}>
                  Open again
                </Button>
              )}
            </div>
          ) : (
            <FixPreview finding={finding} edits={fix} close={() => setFix(null)} />
          )}
          {waiving && <WaiveForm finding={finding} close={() => setWaiving(false)} />}
        </div>
      )}
    </li>
  )
}
