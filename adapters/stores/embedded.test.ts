import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it } from 'vitest'
import { storeConformance } from './conformance.ts'
import { openEmbeddedStore } from './embedded.ts'

const newFolder = () => mkdtemp(join(tmpdir(), 'strata-store-'))

storeConformance('the embedded store', async () => {
  const folder = await newFolder()
  return { open: () => openEmbeddedStore(folder), clean: () => rm(folder, { recursive: true }) }
})

describe('the embedded store', () => {
  it('refuses a folder that another process uses, and takes it once that is gone', async () => {
    const folder = await newFolder()
    const store = await openEmbeddedStore(folder)
    await expect(openEmbeddedStore(folder)).rejects.toThrow('locked')
    await store.close()
    await (await openEmbeddedStore(folder)).close()
    await rm(folder, { recursive: true })
  })

  it('refuses data of a newer version instead of harming them', async () => {
    const folder = await newFolder()
    const db = new DatabaseSync(join(folder, 'strata.sqlite'))
    db.exec('PRAGMA user_version = 999')
    db.close()
    await expect(openEmbeddedStore(folder)).rejects.toThrow('version 999')
    await rm(folder, { recursive: true })
  })

  it('lets nobody rewrite the audit log, also not by the file itself', async () => {
    const folder = await newFolder()
    const store = await openEmbeddedStore(folder)
    await store.audit({ at: 1, person: 'ada', action: 'link.revoke', design: 'd1', detail: '' })
    await store.close()
    const db = new DatabaseSync(join(folder, 'strata.sqlite'))
    expect(() => db.exec("UPDATE audit SET person = 'bob'")).toThrow('append-only')
    expect(() => db.exec('DELETE FROM audit')).toThrow('append-only')
    db.close()
    await rm(folder, { recursive: true })
  })

  it('makes the folder for its owner alone', async () => {
    const folder = join(await newFolder(), 'made')
    await (await openEmbeddedStore(folder)).close()
    expect((await stat(folder)).mode & 0o077).toBe(0)
    expect(await readdir(folder)).toContain('strata.sqlite')
    await rm(folder, { recursive: true })
  })
})
