import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { WebSocketServer } from 'ws'
import { commentsRoom, largestFrame } from '#domain/protocol.ts'
import { holds } from '../access/entry.ts'
import type { Origins } from '../access/origins.ts'
import type { RateLimit } from '../access/rate-limit.ts'
import type { Ticket, Tickets } from '../access/tickets.ts'
import type { Store } from '../ports.ts'
import type { Rooms } from './rooms.ts'

export type DoorPorts = {
  rooms: Rooms
  store: Store
  tickets: Tickets
  origins: Origins
  limit: RateLimit
  now: () => number
  /** Hears why somebody was not let in. */
  refused: (status: number) => void
}

const path = /^\/collab\/([a-z0-9]{1,64})(\.comments)?$/
const mostSockets = 20_000
const statusText: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  429: 'Too Many Requests',
  503: 'Service Unavailable',
}

/**
 * The door of the rooms: `/collab/<designId>?token=…`, and `/collab/<designId>.comments` for what is said about it.
 * Everything is decided before the socket is one; after that only a closed socket takes access away.
 */
export function openDoor(server: Server, ports: DoorPorts): () => void {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: largestFrame, perMessageDeflate: false, clientTracking: false })
  const turnAway = (socket: Duplex, status: number) => {
    ports.refused(status)
    socket.end(`HTTP/1.1 ${status} ${statusText[status] ?? 'Refused'}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
  }
  const upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => socket.destroy())
    void admit(request, ports).then(
      (admitted) => {
        if (socket.destroyed) return
        if (typeof admitted === 'number') turnAway(socket, admitted)
        else sockets.handleUpgrade(request, socket, head, (ws) => void ports.rooms.enter(admitted.room, ws, admitted.ticket))
      },
      () => turnAway(socket, 503),
    )
  }
  server.on('upgrade', upgrade)
  return () => {
    server.off('upgrade', upgrade)
    sockets.close()
  }
}

/** @returns the room and by what right, or the HTTP status that says why not */
async function admit(
  request: IncomingMessage,
  { rooms, store, tickets, origins, limit, now }: DoorPorts,
): Promise<{ room: string; ticket: Ticket } | number> {
  const { host, origin } = request.headers
  const base = `http://${host ?? 'localhost'}`
  if (!origins.knowsHost(host) || !URL.canParse(request.url ?? '', base)) return 400
  const url = new URL(request.url ?? '', base)
  const [, design, comments] = path.exec(url.pathname) ?? []
  if (design === undefined) return 404
  if (!origins.allows(origin, host)) return 403
  if (limit.take(request.socket.remoteAddress ?? '') > 0) return 429
  if (rooms.count.sockets >= mostSockets) return 503
  const ticket = await tickets.use(url.searchParams.get('token') ?? '')
  if (ticket === undefined) return 401
  if (ticket.design !== design) return 403
  const record = await store.design(design)
  if (record === undefined || record.trashedAt !== null) return 404
  if (ticket.link !== null) {
    const link = await store.link(ticket.link)
    if (link === undefined || !holds(link, now())) return 401
  }
  return { room: comments === undefined ? design : commentsRoom(design), ticket }
}
