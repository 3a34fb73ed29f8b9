import { useState } from 'react'
import { useStore } from 'zustand'
import type { Finding } from '#domain/design/finding.ts'
import { preferences } from '../../state/preferences.ts'
import { useStudio } from '../../state/studio.ts'
import { Button } from '../../ui/button.tsx'

const day = (fromNow: number): string => new Date(Date.now() + fromNow * 86_400_000).toISOString().slice(0, 10)

/** Accepts a finding: why, who, and until when. */
export function WaiveForm({ finding, close }: { finding: Finding; close: () => void }) {
  const { apply, undo, store } = useStudio()
  const known = useStore(preferences, ({ name }) => name)
  const [reason, setReason] = useState('')
  const [by, setBy] = useState(known)
  const [until, setUntil] = useState(() => day(90))
  const [everywhere, setEverywhere] = useState(false)
  const ready = reason.trim() !== '' && by.trim() !== '' && /^\d{4}-\d{2}-\d{2}$/.test(until)
  const accept = () => {
    const on = {
      ...(finding.component === null || everywhere ? {} : { component: finding.component }),
      ...(finding.connection === null || everywhere ? {} : { connection: finding.connection }),
    }
    if (!apply([{ kind: 'waive', waiver: { check: finding.code, ...on, reason: reason.trim(), by: by.trim(), until } }])) return
    if (known === '') preferences.getState().prefer({ name: by.trim() })
    close()
    store.getState().tell(`Accepted ${finding.code} until ${until}`, { action: { title: 'Undo', run: undo } })
  }
  return (
    <form
      className="finding-form"
      aria-label={`Accept ${finding.code}`}
      onKeyDown={(event) => event.stopPropagation()}
      onSubmit={(event) => {
        event.preventDefault()
        if (ready) accept()
      }}
    >
      <label>
        Why is this all right?
        <textarea autoFocus value={reason} maxLength={2000} required onChange={(event) => setReason(event.target.value)} />
      </label>
      <label>
        Your name
        <input className="text-field" value={by} maxLength={200} required onChange={(event) => setBy(event.target.value)} />
      </label>
      <label>
        Until
        <input className="text-field" type="date" value={until} min={day(0)} required onChange={(event) => setUntil(event.target.value)} />
      </label>
      {(finding.component !== null || finding.connection !== null) && (
        <label className="waive-everywhere">
          <input type="checkbox" checked={everywhere} onChange={(event) => setEverywhere(event.target.checked)} />
          Wherever {finding.code} fails, not only here
        </label>
      )}
      <div className="row">
        <Button small look="quiet" onClick={close}>
          Cancel
        </Button>
        <Button small look="filled" type="submit" disabled={!ready}>
          Accept
        </Button>
      </div>
    </form>
  )
}
