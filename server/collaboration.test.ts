import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Doc } from 'yjs'
import { ComponentId, KindId } from '#domain/design/ids.ts'
import { DesignDocument } from '#domain/document/design-document.ts'
import { closeCodes, commentsRoom } from '#domain/protocol.ts'
import { type Client, join } from './fixtures/client.ts'
import { madeBy, runServer, type RunningServer, ticketFor, until } from './fixtures/running-server.ts'
import type { Store } from './ports.ts'

let server: RunningServer
/** What stands between the server and its store: tests hold appends back here, or fail them. */
let append: (next: Store['append']) => Store['append'] = (next) => next
const clients: Client[] = []

beforeAll(async () => {
  server = await runServer((store) => ({ ...store, append: (...args) => append((what) => store.append(what))(...args) }))
})
afterAll(async () => {
  for (const client of clients) client.leave()
  await server.stop()
})

async function come(room: string, token: string, doc?: Doc): Promise<Client> {
  const client = join(server.url, room, token, doc)
  clients.push(client)
  await until(() => client.provider.synced)
  return client
}

/** Two people with one design: its owner, and somebody with a link. */
async function twoPeople(role: 'view' | 'comment' | 'edit' = 'edit', room = (id: string) => id) {
  const [owner, guest] = [server.visitor(), server.visitor()]
  const design = await madeBy(owner)
  await guest.ask('PUT', '/me', { name: 'Grace' })
  const token = { owner: await ticketFor(owner, design.id), guest: await ticketFor(guest, design.id, design.keys[role]) }
  return { owner, guest, design, token, a: await come(room(design.id), token.owner), b: await come(room(design.id), token.guest) }
}

const place = (id: string) => ({
  kind: 'place' as const,
  component: { id: ComponentId.parse(id), kind: KindId.parse('kafka'), name: id, settings: {}, because: [] },
})
const names = (client: Client) => new DesignDocument(client.doc).read().components.map(({ id }) => id)

describe('a room', () => {
  it('passes the edits of stock y-websocket clients on, and both read the same', async () => {
    const { a, b } = await twoPeople()
    const [mine, yours] = [new DesignDocument(a.doc), new DesignDocument(b.doc)]
    for (let n = 0; n < 30; n++) {
      mine.apply([place(`a${n}`)])
      yours.apply([place(`b${n}`), { kind: 'title', name: `by b ${n}` }])
      if (n % 10 === 0) await new Promise((resolve) => setTimeout(resolve, 30))
    }
    await until(() => mine.read().components.length === 60 && yours.read().components.length === 60)
    expect(yours.read()).toEqual(mine.read())
    await Promise.all([a.saved(), b.saved()])
    expect([a.stored(), b.stored()]).toEqual([a.sent(), b.sent()])
  })

  it('has everything after everybody left and the server started again', async () => {
    const first = await runServer()
    const owner = first.visitor()
    const design = await madeBy(owner)
    const client = join(first.url, design.id, await ticketFor(owner, design.id))
    await until(() => client.provider.synced)
    new DesignDocument(client.doc).apply([place('lake'), { kind: 'title', name: 'Renamed' }])
    await client.saved()
    client.leave()
    await first.app.close()
    await first.store.close()
    const second = await runServer(undefined, first.folder)
    const found = await second.visitor().ask('GET', `/designs/${design.id}`, undefined, { authorization: `Bearer ${design.keys.view}` })
    expect(found).toMatchObject({ status: 200, body: { title: 'Renamed', role: 'view', design: { components: [{ id: 'lake' }] } } })
    await second.stop()
  })

  it('acknowledges and shows an edit only when the store has it', async () => {
    const { a, b } = await twoPeople()
    await a.saved()
    const before = a.stored()
    let release = () => {}
    const held = new Promise<void>((resolve) => (release = resolve))
    append = (next) => async (what) => {
      await held
      return next(what)
    }
    new DesignDocument(a.doc).apply([place('held')])
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect([a.stored(), names(b)]).toEqual([before, []])
    append = (next) => next
    release()
    await a.saved()
    expect(a.stored()).toBe(before + 1)
    await until(() => names(b).length === 1)
  })

  it('acknowledges nothing that could not be stored; clients come back by themselves and send it again', async () => {
    const { a, b, owner, design } = await twoPeople()
    await a.saved()
    let failures = 0
    append = () => () => {
      failures += 1
      return Promise.reject(new Error('the disk is full'))
    }
    new DesignDocument(a.doc).apply([place('kept')])
    await until(() => a.closed.includes(closeCodes.comeBack))
    expect([names(b), a.stored() < a.sent() || !a.provider.synced]).toEqual([[], true])
    append = (next) => next
    await until(() => names(b).length === 1, 10_000)
    await a.saved()
    expect(failures).toBeGreaterThan(0)
    expect(await owner.ask('GET', `/designs/${design.id}`)).toMatchObject({ body: { design: { components: [{ id: 'kept' }] } } })
  })

  it('counts an update that brings nothing new as stored too', async () => {
    const { owner, design } = await twoPeople()
    const doc = new Doc()
    const client = await come(design.id, await ticketFor(owner, design.id), doc)
    new DesignDocument(doc).apply([place('lake')])
    await client.saved()
    client.provider.disconnect()
    client.provider.connect()
    await until(() => client.provider.synced)
    await client.saved()
    expect(client.stored()).toBe(client.sent())
  })

  it('merges what was done offline when the client is back', async () => {
    const { a, b } = await twoPeople()
    a.provider.disconnect()
    new DesignDocument(a.doc).apply([place('offline')])
    new DesignDocument(b.doc).apply([place('online')])
    await b.saved()
    a.provider.connect()
    await until(() => names(a).length === 2 && names(b).length === 2)
    await a.saved()
  })

  it('shows edits made over REST to those in the room, and edits in the room to REST', async () => {
    const { owner, design, b } = await twoPeople()
    expect(await owner.ask('POST', `/designs/${design.id}/edits`, { edits: [place('by-rest')] })).toMatchObject({
      status: 200,
      body: { design: { components: [{ id: 'by-rest' }] } },
    })
    await until(() => names(b).length === 1)
    new DesignDocument(b.doc).apply([{ kind: 'remove', component: ComponentId.parse('by-rest') }])
    await b.saved()
    expect(await owner.ask('GET', `/designs/${design.id}`)).toMatchObject({ body: { design: { components: [] } } })
  })

  it('shows who is there under the name the server knows, and who left is gone', async () => {
    const { a, b, guest } = await twoPeople()
    const me = (await guest.ask('GET', '/me')).body as { id: string }
    b.provider.awareness.setLocalState({ person: { id: 'somebody-else', name: 'The boss', colour: '#3366cc' }, cursor: [1, 2] })
    b.provider.awareness.setLocalStateField('cursor', [3, 4])
    const shown = () => a.provider.awareness.getStates().get(b.doc.clientID)
    await until(() => (shown()?.['cursor'] as number[] | undefined)?.[0] === 3)
    expect(shown()).toEqual({ person: { id: me.id, name: 'Grace', colour: '#3366cc' }, cursor: [3, 4] })
    b.leave()
    await until(() => shown() === undefined)
  })

  it('lets a viewer look and nothing else', async () => {
    const { a, b } = await twoPeople('view')
    new DesignDocument(a.doc).apply([place('seen')])
    await until(() => names(b).length === 1)
    new DesignDocument(b.doc).apply([place('not-allowed')])
    await until(() => b.closed.includes(closeCodes.notAllowed))
    await a.saved()
    expect(names(a)).toEqual(['seen'])
  })

  it('lets a commenter write comments, and only there', async () => {
    const { a, b, design, token } = await twoPeople('comment', commentsRoom)
    b.doc.getMap('threads').set('t1', 'Looks good')
    await b.saved()
    await until(() => a.doc.getMap('threads').get('t1') === 'Looks good')
    const inDesign = await come(design.id, token.guest)
    new DesignDocument(inDesign.doc).apply([place('not-allowed')])
    await until(() => inDesign.closed.includes(closeCodes.notAllowed))
    const viewer = await come(commentsRoom(design.id), await ticketFor(server.visitor(), design.id, design.keys.view))
    viewer.doc.getMap('threads').set('t2', 'not allowed')
    await until(() => viewer.closed.includes(closeCodes.notAllowed))
    expect(a.doc.getMap('threads').toJSON()).toEqual({ t1: 'Looks good' })
  })

  it('ends the sessions of a revoked link within five seconds, and lets nobody in by it again', async () => {
    const { a, b, owner, guest, design, token } = await twoPeople()
    const { body } = await owner.ask('GET', `/designs/${design.id}/links`)
    const link = (body as { links: { id: string; role: string }[] }).links.find(({ role }) => role === 'edit')
    const revokedAt = performance.now()
    expect((await owner.ask('DELETE', `/designs/${design.id}/links/${link?.id}`)).status).toBe(204)
    await until(() => b.closed.includes(closeCodes.revoked), 5_000)
    expect(performance.now() - revokedAt).toBeLessThan(5_000)
    expect(a.provider.wsconnected).toBe(true)
    const back = join(server.url, design.id, token.guest)
    clients.push(back)
    await expect(until(() => back.provider.synced, 500)).rejects.toThrow()
    expect((await guest.ask('POST', `/designs/${design.id}/tickets`, {})).status).toBe(404)
    expect((await guest.ask('POST', `/designs/${design.id}/tickets`, {}, { authorization: `Bearer ${design.keys.edit}` })).status).toBe(404)
  })

  it('ends a session when its link ends', async () => {
    const { owner, design } = await twoPeople()
    const { body } = await owner.ask('POST', `/designs/${design.id}/links`, {
      role: 'view',
      expiresAt: new Date(Date.now() + server.clock.offset + 60_000).toISOString(),
    })
    const client = await come(design.id, await ticketFor(server.visitor(), design.id, (body as { key: string }).key))
    server.clock.offset += 61_000
    await until(() => client.closed.includes(closeCodes.revoked))
  })

  it('ends the sessions of a design that goes to the trash', async () => {
    const { b, owner, design } = await twoPeople()
    expect((await owner.ask('DELETE', `/designs/${design.id}`)).status).toBe(204)
    await until(() => b.closed.includes(closeCodes.gone))
    expect((await owner.ask('GET', `/designs/${design.id}`)).status).toBe(404)
  })

  it('keeps a design in the list of whoever came in by a link', async () => {
    const { guest, design } = await twoPeople('view')
    expect(await guest.ask('GET', '/designs')).toMatchObject({ body: { designs: [{ id: design.id, role: 'view' }] } })
  })
})
