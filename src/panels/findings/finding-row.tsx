import { useState } from 'react'
import type { Finding } from '#domain/design/finding.ts'
import type { Waiver } from '#domain/design/schema.ts'
import { useMayEdit, useStudio } from '../../state/studio.ts'
import { Button } from '../../ui/button.tsx'
import { SeverityMark } from '../../ui/severity.tsx'
import { FixPreview } from './fix-preview.tsx'
import { WaiveForm } from './waive-form.tsx'

type Props = {
  finding: Finding
  /** The name of its element, where the group does not say it. */
  where: string | null
  /** A waiver of it whose last day is past. */
  expired: Waiver | undefined
}

/** One finding: click it and the canvas goes there; opened, it says why it matters and what to do. */
export function FindingRow({ finding, where, expired }: Props) {
  const { store } = useStudio()
  const mayEdit = useMayEdit()
  const [open, setOpen] = useState(false)
  const [doing, setDoing] = useState<'fix' | 'waive' | null>(null)
  const element = finding.component ?? finding.connection

  const show = () => {
    const { select, camera } = store.getState()
    if (element === null) return
    select([element])
    camera?.show([element])
  }
  const toggle = (what: 'fix' | 'waive') => setDoing(doing === what ? null : what)

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
        <span className="finding-what">
          {finding.what}
          {where !== null && <span className="finding-where">{where}</span>}
        </span>
        <span className="finding-code">{finding.code}</span>
      </button>
      {open && (
        <div className="finding-body">
          {expired !== undefined && (
            <p className="finding-expired">
              {expired.by} accepted it until {expired.until}; that day is past, so it is open again.
            </p>
          )}
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
          <div className="finding-actions">
            {mayEdit && finding.fixable && (
              <Button
                small
                look={doing === 'fix' ? 'plain' : 'filled'}
                glyph="wand-sparkles"
                aria-expanded={doing === 'fix'}
                onClick={() => toggle('fix')}
              >
                Fix
              </Button>
            )}
            {element !== null && (
              <Button small glyph="crosshair" onClick={show}>
                Show
              </Button>
            )}
            {mayEdit && (
              <Button small look="quiet" glyph="bookmark" aria-expanded={doing === 'waive'} onClick={() => toggle('waive')}>
                Accept
              </Button>
            )}
          </div>
          {doing === 'fix' && <FixPreview finding={finding} close={() => setDoing(null)} />}
          {doing === 'waive' && <WaiveForm finding={finding} close={() => setDoing(null)} />}
        </div>
      )}
    </li>
  )
}
