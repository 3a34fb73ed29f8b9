import { readVarUint } from 'lib0/decoding'
import { WebsocketProvider } from 'y-websocket'
import { IndexeddbPersistence } from 'y-indexeddb'
import type { DesignDocument } from '#domain/document/design-document.ts'
import { openTicket, serverAnswers, type Ticket } from '../api/designs.ts'
import type { StudioStore, ShownPresence } from '../state/studio.ts'
import { countedSocket } from './counted-socket.ts'
import { peersIn, presenceSender } from './presence.ts'
import { SaveTracker } from './save-tracker.ts'
import { watchLine } from './watch-line.ts'

/** Message type of the durable acknowledgement (DESIGN.md). */
const acknowledgement = 100
/** Tickets live five minutes; a fresh one is fetched well before. */
const ticketMs = 4 * 60_000
/** Without an acknowledgement for this long, the line is doubted. */
const patienceMs = 4000

export type Connection = { show: (presence: ShownPresence) => void; close: () => void }

/**
 * Joins the room of a design: edits flow both ways, the save state is the server's word, colleagues are seen.
 * Edits are also kept in this browser, so a closed tab loses nothing.
 */
export function connect(
  id: string,
  key: string | null,
  document: DesignDocument,
  store: StudioStore,
  me: { id: string; name: string; colour: string },
  first: Ticket,
): Connection {
  const tracker = new SaveTracker((save) => store.setState({ save }))
  const kept = new IndexeddbPersistence(`strata:${id}`, document.doc)
  const scheme = location.protocol === 'https:' ? 'wss' : 'ws'
  const provider = new WebsocketProvider(`${scheme}://${location.host}/collab`, id, document.doc, {
    connect: false,
    disableBc: true,
    params: { token: first.token },
    WebSocketPolyfill: countedSocket(() => tracker.sent()),
    maxBackoffTime: 5000,
  })
  let ticketUntil = Date.now() + ticketMs
  let impatience: ReturnType<typeof setTimeout> | undefined

  provider.messageHandlers[acknowledgement] = (_encoder, decoder) => {
    clearTimeout(impatience)
    impatience = undefined
    tracker.acknowledged(readVarUint(decoder))
  }
  provider.on('status', ({ status }) => {
    if (status === 'connected') tracker.opened()
    if (status === 'disconnected') tracker.closed()
  })
  provider.on('sync', (synced) => {
    if (!synced) return
    store.setState({ loaded: true })
    tracker.exchanged()
  })
  provider.on('connection-close', () => {
    tracker.closed()
    if (Date.now() > ticketUntil) void renew()
  })
  provider.on('closed', ({ code }) =>
    tracker.refused(
      code === 4401
        ? 'This link no longer opens the design. What you did since is kept in this browser.'
        : 'The server refuses this connection. What you did since is kept in this browser.',
    ),
  )
  void kept.whenSynced.then(() => {
    if (document.read().components.length > 0) store.setState({ loaded: true })
  })

  async function renew(): Promise<void> {
    const ticket = await openTicket(id, key)
    if (!ticket.ok) return
    provider.params['token'] = ticket.value.token
    ticketUntil = Date.now() + ticketMs
  }

  const line = watchLine(provider, serverAnswers)
  const edited = (_update: Uint8Array, origin: unknown) => {
    if (origin === provider || origin === kept) return
    tracker.edited()
    impatience ??= setTimeout(() => {
      impatience = undefined
      if (tracker.state.kind === 'saving') line.check()
    }, patienceMs)
  }
  document.doc.on('update', edited)
  const guard = (event: BeforeUnloadEvent) => {
    if (tracker.state.kind === 'saving' || (tracker.state.kind === 'offline' && tracker.state.unsent)) event.preventDefault()
  }
  addEventListener('beforeunload', guard)

  const show = presenceSender(provider.awareness, me)
  provider.awareness.on('change', () => store.setState({ peers: peersIn(provider.awareness) }))
  provider.connect()

  return {
    show,
    close() {
      clearTimeout(impatience)
      line.close()
      removeEventListener('beforeunload', guard)
      document.doc.off('update', edited)
      provider.destroy()
      void kept.destroy()
    },
  }
}
