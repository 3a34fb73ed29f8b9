import { useEffect, useState } from 'react'
import { DesignDocument } from '#domain/document/design-document.ts'
import type { Problem } from '#domain/design/problem.ts'
import { openTicket } from '../api/designs.ts'
import { fetchOwn } from '../api/own.ts'
import { colourOf } from '../collaboration/presence.ts'
import { connect } from '../collaboration/connect.ts'
import { knowOwn } from '../state/own.ts'
import { openStudio } from '../state/open-studio.ts'
import { rememberDesign } from '../state/recent-designs.ts'
import { preferences } from '../state/preferences.ts'
import { type ShownPresence, type Studio, StudioContext } from '../state/studio.ts'
import { Button } from '../ui/button.tsx'
import { Frame } from './frame/frame.tsx'
import { Opening } from './opening.tsx'
import { go } from './route.ts'
import { takeArrival } from './arrival.ts'
import { visitorId } from './visitor.ts'

type Opened = { kind: 'opening' } | { kind: 'open'; studio: Studio } | { kind: 'refused'; problem: Problem }

/** Opens a design: asks for a ticket, joins its room, shows the studio. */
export function StudioPage({ id, shareKey }: { id: string; shareKey: string | null }) {
  const [opened, setOpened] = useState<Opened>({ kind: 'opening' })
  const [attempt, setAttempt] = useState(0)

  useEffect(() => {
    let gone = false
    let close = () => {
      gone = true
    }
    void Promise.all([openTicket(id, shareKey), fetchOwn().then(knowOwn)]).then(([ticket]) => {
      if (gone) return
      if (!ticket.ok) {
        const [problem] = ticket.problems
        if (problem !== undefined) setOpened({ kind: 'refused', problem })
        return
      }
      const document = new DesignDocument()
      let tell = (_presence: ShownPresence) => {}
      const { studio, close: closeStudio } = openStudio(id, document, (presence) => tell(presence))
      // The server says who this is, so nobody can speak for another.
      const who = ticket.value.person ?? visitorId()
      const me = { id: who, name: ticket.value.name ?? (preferences.getState().name || 'Guest'), colour: colourOf(who) }
      const role = ticket.value.role === 'comment' || ticket.value.role === 'view' ? ticket.value.role : 'edit'
      studio.store.setState({ role, me })
      const connection = connect(id, shareKey, document, studio.store, me, ticket.value)
      tell = connection.show
      const stopNaming = studio.store.subscribe(({ design, loaded }, before) => {
        if (loaded && (design.name !== before.design.name || !before.loaded)) rememberDesign({ id, key: shareKey, name: design.name, at: Date.now() })
      })
      const stopSelecting = studio.store.subscribe(({ selected }, before) => {
        if (selected !== before.selected) connection.show({ selection: selected.slice(0, 100) })
      })
      takeArrival(id, studio)
      setOpened({ kind: 'open', studio })
      close = () => {
        gone = true
        stopNaming()
        stopSelecting()
        connection.close()
        closeStudio()
        document.close()
      }
    })
    return () => close()
  }, [id, shareKey, attempt])

  switch (opened.kind) {
    case 'opening':
      return <Opening />
    case 'open':
      return (
        <StudioContext value={opened.studio}>
          <Frame />
        </StudioContext>
      )
    case 'refused':
      return (
        <main className="page-message">
          <h1>This design does not open</h1>
          <p>
            {opened.problem.message} {opened.problem.hint}
          </p>
          <div className="row">
            <Button look="filled" onClick={() => setAttempt(attempt + 1)}>
              Try again
            </Button>
            <Button onClick={() => go('/')}>Go home</Button>
          </div>
        </main>
      )
  }
}
