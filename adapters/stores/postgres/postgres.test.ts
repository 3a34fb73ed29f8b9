import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { StoreUnavailable } from '#server/ports.ts'
import { storeConformance } from '../conformance.ts'
import { openPostgresStore } from './postgres.ts'
import { PostgresServer, postgresBinaries } from './server.fixture.ts'

const binaries = await postgresBinaries()
if (binaries === undefined) process.stdout.write('No Postgres on this machine: its store is not tried here.\n')

describe.runIf(binaries !== undefined)('with a real Postgres', () => {
  let server: PostgresServer
  beforeAll(async () => {
    server = await PostgresServer.start(binaries ?? '')
  }, 60_000)
  afterAll(() => server.stop())

  storeConformance('the Postgres store', async () => {
    const url = await server.database()
    return { open: () => openPostgresStore(url), clean: async () => undefined }
  })

  const made = { id: 'd1', title: 'd1', owner: 'ada', createdAt: 1, changedAt: 1, trashedAt: null }
  const update = (byte: number) => ({ bytes: Uint8Array.of(byte), who: 'ada' })

  it('gives every number once when two nodes write into one room', async () => {
    const url = await server.database()
    const nodes = await Promise.all([openPostgresStore(url), openPostgresStore(url)])
    await nodes[0].createDesign(made, update(1))
    const seqs = await Promise.all(
      Array.from({ length: 200 }, (_, at) => (nodes[at % 2] ?? nodes[0]).append({ room: 'd1', updates: [update(2), update(3)], claims: [], at })),
    )
    expect(seqs.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 200 }, (_, at) => 3 + 2 * at))
    expect((await nodes[1].loadRoom('d1')).updates).toHaveLength(401)
    await Promise.all(nodes.map((node) => node.close()))
  })

  it('acknowledges nothing while the server is away, keeps all it acknowledged, and recovers unaided', async () => {
    const store = await openPostgresStore(await server.database())
    await store.createDesign(made, update(1))
    const kept: number[] = []
    const writing = (async () => {
      for (let byte = 0; byte < 120; byte += 1)
        await store.append({ room: 'd1', updates: [update(byte)], claims: [], at: byte }).then(
          () => kept.push(byte),
          (error: unknown) => expect(error).toBeInstanceOf(StoreUnavailable),
        )
    })()
    await new Promise((resolve) => setTimeout(resolve, 40))
    await server.kill()
    await writing
    await expect(store.ping()).rejects.toThrow(StoreUnavailable)
    await server.run()
    await store.append({ room: 'd1', updates: [update(200)], claims: [], at: 300 })
    const bytes = (await store.loadRoom('d1')).updates.map(([byte]) => byte)
    expect(kept.filter((byte) => !bytes.includes(byte))).toEqual([])
    expect(bytes.at(-1)).toBe(200)
    await store.close()
  }, 90_000)

  it('lets nobody rewrite the audit log, and refuses data of a newer version', async () => {
    const url = await server.database()
    const store = await openPostgresStore(url)
    await store.audit({ at: 1, person: 'ada', action: 'link.revoke', design: 'd1', detail: '' })
    await store.close()
    const client = new pg.Client(url)
    await client.connect()
    for (const statement of ["UPDATE audit SET person = 'bob'", 'DELETE FROM audit', 'TRUNCATE audit'])
      await expect(client.query(statement)).rejects.toThrow('append-only')
    await client.query('INSERT INTO migrations (version) VALUES (999)')
    await client.end()
    await expect(openPostgresStore(url)).rejects.toThrow('version 999')
  })

  it('says in words when nothing answers there', async () => {
    await expect(openPostgresStore('postgres://strata@127.0.0.1:1/none')).rejects.toThrow(StoreUnavailable)
  })
})
