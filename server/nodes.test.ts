import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPostgresStore } from '#adapters/stores/postgres/postgres.ts'
import { PostgresServer, postgresBinaries } from '#adapters/stores/postgres/server.fixture.ts'
import { openRedisWire } from '#adapters/wire/redis.ts'
import { RedisServer, redisProgram } from '#adapters/wire/redis-server.fixture.ts'
import { ComponentId, KindId } from '#domain/design/ids.ts'
import { DesignDocument } from '#domain/document/design-document.ts'
import { closeCodes } from '#domain/protocol.ts'
import { type Client, join } from './fixtures/client.ts'
import { madeBy, runNode, type RunningServer, ticketFor, until, type Visitor } from './fixtures/running-server.ts'
import type { Store, Wire } from './ports.ts'

const [binaries, program] = [await postgresBinaries(), await redisProgram()]
if (binaries === undefined || program === undefined)
  process.stdout.write(`${binaries === undefined ? 'No Postgres' : 'No Redis'} on this machine: several nodes are not tried here.\n`)

const place = (id: string) => ({
  kind: 'place' as const,
  component: { id: ComponentId.parse(id), kind: KindId.parse('kafka'), name: id, settings: {}, because: [] },
})

describe.runIf(binaries !== undefined && program !== undefined)('two nodes on one Postgres and one Redis', () => {
  let [postgres, redis]: [PostgresServer | undefined, RedisServer | undefined] = [undefined, undefined]
  const nodes: RunningServer[] = []
  const wires: Wire[] = []
  const clients: Client[] = []

  const newStore = async (url: string): Promise<Store> => openPostgresStore(url)
  beforeAll(async () => {
    postgres = await PostgresServer.start(binaries ?? '')
    redis = await RedisServer.start(program ?? '')
    const url = await postgres.database()
    for (const _ of [1, 2]) {
      const wire = await openRedisWire(redis.url)
      wires.push(wire)
      nodes.push(await runNode(await newStore(url), wire))
    }
  }, 90_000)
  afterAll(async () => {
    for (const client of clients) client.leave()
    for (const node of nodes) await node.stop()
    for (const wire of wires) await wire.close()
    await redis?.stop()
    await postgres?.stop()
  })

  const node = (at: 0 | 1): RunningServer => nodes[at] as RunningServer
  async function come(at: 0 | 1, room: string, token: string): Promise<Client> {
    const client = join(node(at).url, room, token)
    clients.push(client)
    await until(() => client.provider.synced)
    return client
  }
  /** Its owner at the first node, somebody with a link at the second. */
  async function twoPeople() {
    const [owner, guest]: [Visitor, Visitor] = [node(0).visitor(), node(1).visitor()]
    const design = await madeBy(owner)
    const token = await ticketFor(owner, design.id)
    const a = await come(0, design.id, token)
    const b = await come(1, design.id, await ticketFor(guest, design.id, design.keys.edit))
    return { owner, guest, design, token, a, b, mine: new DesignDocument(a.doc), yours: new DesignDocument(b.doc) }
  }
  const count = (document: DesignDocument) => document.read().components.length

  it('show each other what is stored, and a ticket of one opens the door of the other', async () => {
    const { a, b, mine, yours, design, token } = await twoPeople()
    for (let n = 0; n < 20; n++) {
      mine.apply([place(`a${n}`)])
      yours.apply([place(`b${n}`)])
      if (n % 5 === 0) await new Promise((resolve) => setTimeout(resolve, 25))
    }
    await Promise.all([a.saved(), b.saved()])
    await until(() => count(mine) === 40 && count(yours) === 40)
    expect(yours.read()).toEqual(mine.read())
    const third = await come(1, design.id, token)
    expect(new DesignDocument(third.doc).read()).toEqual(mine.read())
  })

  it('show who is at the other node, also to one who opens the room later, and let go of who left', async () => {
    const { a, b } = await twoPeople()
    a.provider.awareness.setLocalStateField('cursor', [1, 2])
    await until(() => b.provider.awareness.getStates().get(a.doc.clientID)?.['cursor'] !== undefined)
    b.provider.awareness.setLocalStateField('cursor', [3, 4])
    await until(() => a.provider.awareness.getStates().get(b.doc.clientID)?.['cursor'] !== undefined)
    b.leave()
    await until(() => !a.provider.awareness.getStates().has(b.doc.clientID))
  })

  it('end the sessions of a link at every node when it is revoked at one', async () => {
    const { b, owner, design } = await twoPeople()
    const { body } = await owner.ask('GET', `/designs/${design.id}/links`)
    const { links } = body as { links: { id: string; role: string }[] }
    await owner.ask('DELETE', `/designs/${design.id}/links/${links.find(({ role }) => role === 'edit')?.id}`)
    await until(() => b.closed.includes(closeCodes.revoked), 5_000)
  })

  it('are equal within five seconds after Redis was killed, had lost everything, or stood still', async () => {
    const { a, b, mine, yours } = await twoPeople()
    const equal = (components: number) => until(() => count(mine) === components && count(yours) === components, 5_000)
    mine.apply([place('before')])
    await equal(1)
    await redis?.kill()
    mine.apply([place('while-dead')])
    yours.apply([place('also-while-dead')])
    await Promise.all([a.saved(), b.saved()])
    await equal(3)
    await redis?.run()
    redis?.pause()
    mine.apply([place('while-still')])
    await a.saved()
    await equal(4)
    redis?.resume()
    yours.apply([place('after')])
    await equal(5)
    expect(yours.read()).toEqual(mine.read())
  }, 60_000)

  it('lose nothing when one compacts what it did not hear of', async () => {
    const { a, b, mine, yours, design } = await twoPeople()
    await redis?.kill()
    for (let n = 0; n < 30; n++) {
      mine.apply([place(`a${n}`)])
      yours.apply([place(`b${n}`)])
      if (n % 10 === 0) await new Promise((resolve) => setTimeout(resolve, 30))
    }
    await Promise.all([a.saved(), b.saved()])
    a.leave()
    b.leave()
    for (const each of nodes) await each.app.close() // both compact
    const { updates } = await node(0).store.loadRoom(design.id)
    const { Doc, applyUpdate } = await import('yjs')
    const doc = new Doc()
    for (const update of updates) applyUpdate(doc, update)
    expect(new DesignDocument(doc).read().components).toHaveLength(60)
  }, 60_000)
})
