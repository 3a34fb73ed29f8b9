import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Store } from '#server/ports.ts'
import { backupDatabase, backupFolder, restoreDatabase, restoreFolder } from './backup.ts'
import { openEmbeddedStore } from './embedded.ts'
import { openPostgresStore } from './postgres/postgres.ts'
import { PostgresServer, postgresBinaries } from './postgres/server.fixture.ts'

const bytes = (...list: number[]) => Uint8Array.from(list)
const made = { id: 'd1', title: "Robert'); DROP TABLE designs;--", owner: 'ada', createdAt: 1, changedAt: 1, trashedAt: null }

/** A little of everything. */
async function fill(store: Store): Promise<void> {
  await store.createDesign(made, { bytes: bytes(1), who: 'ada' })
  await store.append({ room: 'd1', updates: [{ bytes: bytes(0, 255), who: 'bob' }], claims: [{ client: 4_294_967_295, person: 'bob' }], at: 5 })
  await store.compact('d1', bytes(9, 9), 1)
  await store.append({ room: 'd1.comments', updates: [{ bytes: bytes(7), who: 'bob' }], claims: [], at: 6 })
  await store.addLink({ id: 'l1', design: 'd1', role: 'view', label: 'ünïcode', createdAt: 2, expiresAt: 500, revokedAt: null }, 'hash')
  await store.grant('bob', 'l1', 3)
  await store.addVersion({ id: 'v1', design: 'd1', name: 'one', by: 'ada', at: 4 }, bytes(3, 2, 1))
  for (const at of [1, 2]) await store.audit({ at, person: 'ada', action: 'link.revoke', design: 'd1', detail: `${at}` })
}

const everything = async (store: Store) => ({
  designs: await store.designsOf('bob', 10),
  room: await store.loadRoom('d1'),
  comments: await store.loadRoom('d1.comments'),
  heads: await store.heads(['d1', 'd1.comments']),
  link: await store.linkByKey('hash'),
  version: await store.versionState('d1', 'v1'),
  audit: await store.auditOf('d1', 10),
})

describe('a backup of a folder', () => {
  let home: string
  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'strata-backup-'))
  })
  afterAll(() => rm(home, { recursive: true }))

  it('made while the store is written to, brings everything back into an empty folder', async () => {
    const store = await openEmbeddedStore(join(home, 'a'))
    await fill(store)
    const [counted] = await Promise.all([
      backupFolder(join(home, 'a'), join(home, 'a.backup')),
      ...Array.from({ length: 50 }, (_, at) => store.append({ room: 'd2', updates: [{ bytes: bytes(at), who: 'ada' }], claims: [], at })),
    ])
    expect(counted.designs).toBe(1)
    const before = await everything(store)
    await store.close()
    await restoreFolder(join(home, 'a.backup'), join(home, 'b', 'c'))
    const restored = await openEmbeddedStore(join(home, 'b', 'c'))
    expect(await everything(restored)).toEqual(before)
    await restored.close()
  })

  it('is never written over another one, and leaves nothing half done', async () => {
    await writeFile(join(home, 'there'), 'mine')
    await expect(backupFolder(join(home, 'a'), join(home, 'there'))).rejects.toThrow('there already')
    await expect(backupFolder(join(home, 'nowhere'), join(home, 'new'))).rejects.toThrow('holds no designs')
    expect((await readdir(home)).filter((name) => name.includes('unfinished') || name === 'new')).toEqual([])
  })

  it('goes into no folder that holds designs or is in use, and what is no backup goes nowhere', async () => {
    await expect(restoreFolder(join(home, 'a.backup'), join(home, 'a'))).rejects.toThrow('holds designs already')
    const store = await openEmbeddedStore(join(home, 'used'))
    await expect(restoreFolder(join(home, 'a.backup'), join(home, 'used'))).rejects.toThrow('locked')
    await store.close()
    await restoreFolder(join(home, 'a.backup'), join(home, 'used'))
    await expect(restoreFolder(join(home, 'there'), join(home, 'e'))).rejects.toThrow('no backup of Strata')
    await expect(restoreFolder(join(home, 'nothing'), join(home, 'e'))).rejects.toThrow('does not exist')
  })
})

const binaries = await postgresBinaries()
describe.runIf(binaries !== undefined)('a backup', () => {
  let server: PostgresServer
  let home: string
  beforeAll(async () => {
    server = await PostgresServer.start(binaries ?? '')
    home = await mkdtemp(join(tmpdir(), 'strata-backup-'))
  }, 60_000)
  afterAll(async () => {
    await server.stop()
    await rm(home, { recursive: true })
  })

  it('moves a server from a folder to Postgres and back, with everything', async () => {
    const folder = await openEmbeddedStore(join(home, 'a'))
    await fill(folder)
    for (let at = 0; at < 1_200; at += 1) void folder.append({ room: 'd3', updates: [{ bytes: bytes(at & 255, at >> 8), who: 'ada' }], claims: [], at })
    await folder.ping()
    const before = await everything(folder)
    await backupFolder(join(home, 'a'), join(home, 'a.backup'))
    const url = await server.database()
    await restoreDatabase(join(home, 'a.backup'), url)
    await expect(restoreDatabase(join(home, 'a.backup'), url)).rejects.toThrow('holds designs already')
    const postgres = await openPostgresStore(url)
    expect(await everything(postgres)).toEqual(before)
    expect(await postgres.append({ room: 'd1', updates: [{ bytes: bytes(5), who: 'ada' }], claims: [], at: 9 })).toBe(3)
    const changed = await everything(postgres)
    await backupDatabase(url, join(home, 'b.backup'))
    await restoreFolder(join(home, 'b.backup'), join(home, 'b'))
    const back = await openEmbeddedStore(join(home, 'b'))
    expect(await everything(back)).toEqual(changed)
    expect(await back.loadRoom('d3')).toEqual(await folder.loadRoom('d3'))
    await Promise.all([back.close(), postgres.close(), folder.close()])
  })
})
