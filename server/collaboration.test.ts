import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { closeCodes } from '#domain/protocol.ts'
import { DesignDocument } from '#domain/document/design-document.ts'
import { ComponentId, KindId } from '#domain/design/ids.ts'
import { type Client, join, rawSocket } from './fixtures/client.ts'
import { emptyDocument, madeBy, runServer, type RunningServer, ticketFor, until } from './fixtures/running-server.ts'
import type { Store } from './ports.ts'
import { storedFrame, updateFrame } from './rooms/frames.ts'

let server: RunningServer
/** The store as the tests want it: holding appends back, or failing them. */
const hold: { append: (append: Store['append']) => Store['append'] } = { append: (append) => append }
const clients: Client[] = []

beforeAll(async () => {
  server = await runServer((store) => ({ ...store, append: (...args) => hold.append(store.append)(...args) }))
})
afterAll(async () => {
  for (const client of clients) client.leave()
  await server.stop()
})

async function come(room: string, token: string, doc?: Y.Doc): Promise<Client> {
  const client = join(server.url, room, token, doc)
  clients.push(client)
  await until(() => client.provider.synced)
  return client
}

/** Two people with one design: its owner, and somebody with a link. */
async function twoPeople(role: 'view' | 'comment' | 'edit' = 'edit', room = (id: string) => id) {
  const [owner, guest] = [server.visitor(), server.visitor()]
  const design = await madeBy(owner)
  await guest.ask('GET', '/me')
  const a = await come(room(design.id), await ticketFor(owner, design.id))
  const b = await come(room(design.id), await ticketFor(guest, design.id, design.keys[role]))
  return { owner, guest, design, a, b }
}

const component = (id: string) => ({ id: ComponentId.parse(id), kind: KindId.parse('kafka'), name: id, settings: {}, because: [] })

describe('a room', () => {
  it('lets a stock y-websocket client in, passes its edits on, and has them after everybody left and the server restarted', async () => {
    const { design, a, b, owner } = await twoPeople()
    new DesignDocument(a.doc).apply([{ kind: 'place', component: component('lake') }])
    const seen = new DesignDocument(b.doc)
    await until(() => seen.read().components.length === 1)
    await a.saved()
    for (const each of [a, b]) each.leave()
    expect(await owner.ask('GET', `/designs/${design.id}`)).toMatchObject({ status: 200, body: { design: { components: [{ id: 'lake' }] } } })
    await server.app.close()
    await server.store.close()
    const again = await runServer(undefined, server.folder)
    server = { ...again, stop: async () => await again.stop() }
    hold.append = (append) => append
    const later = join(server.url, design.id, await ticketFor(owner, design.id).catch(() => ''))
    later.leave()
    const { body } = await again.visitor().ask('GET', `/designs/${design.id}`, undefined, { authorization: `Bearer ${design.keys.view}` })
    expect(body).toMatchObject({ role: 'view', design: { components: [{ id: 'lake' }] } })
  })
})
