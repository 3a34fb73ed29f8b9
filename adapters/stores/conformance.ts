import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type DesignRecord, type LinkRecord, type Store, StoreUnavailable } from '#server/ports.ts'

/** A store under test: opened on an empty place, and again on the same place as after a restart. */
export type Place = { open(): Promise<Store>; clean(): Promise<void> }

const design = (id: string, more: Partial<DesignRecord> = {}): DesignRecord => ({
  id,
  title: id,
  owner: 'ada',
  createdAt: 10,
  changedAt: 10,
  trashedAt: null,
  ...more,
})
const link = (id: string, of: string, more: Partial<LinkRecord> = {}): LinkRecord => ({
  id,
  design: of,
  role: 'edit',
  label: '',
  createdAt: 20,
  expiresAt: null,
  revokedAt: null,
  ...more,
})
const bytes = (...list: number[]) => Uint8Array.from(list)
const plain = (updates: readonly Uint8Array[]) => updates.map((each) => [...each])
const first = { bytes: bytes(1), who: 'ada' }

/** What every store promises, whatever it is made of. */
export function storeConformance(name: string, newPlace: () => Promise<Place>): void {
  describe(`${name} keeps the promises of a store`, () => {
    let place: Place
    let store: Store
    const reopen = async () => {
      await store.close()
      store = await place.open()
    }
    beforeEach(async () => {
      place = await newPlace()
      store = await place.open()
    })
    afterEach(async () => {
      await store.close()
      await place.clean()
    })

    it('gives a room back in order after a restart, numbers rising across it', async () => {
      await store.createDesign(design('d1'), first)
      expect(
        await store.append({
          room: 'd1',
          updates: [
            { bytes: bytes(2, 2), who: 'ada' },
            { bytes: bytes(3), who: 'bob' },
          ],
          claims: [],
          at: 11,
        }),
      ).toBe(3)
      await reopen()
      expect(await store.append({ room: 'd1', updates: [{ bytes: bytes(4), who: 'ada' }], claims: [], at: 12 })).toBe(4)
      const state = await store.loadRoom('d1')
      expect(plain(state.updates)).toEqual([[1], [2, 2], [3], [4]])
      expect(state).toMatchObject({ seq: 4, loose: { count: 4, bytes: 5 } })
    })

    it('knows the number of the last update of each room, also when a snapshot holds it', async () => {
      await store.createDesign(design('d1'), first)
      await store.append({ room: 'd1', updates: [{ bytes: bytes(2), who: 'ada' }], claims: [], at: 11 })
      await store.createDesign(design('d2'), first)
      await store.compact('d1', bytes(12), 2)
      expect([...(await store.heads(['d1', 'nobody', 'd2']))]).toEqual([
        ['d1', 2],
        ['nobody', 0],
        ['d2', 1],
      ])
    })

    it('has an empty room for one that nobody wrote in', async () => {
      expect(await store.loadRoom('nobody.comments')).toEqual({ updates: [], seq: 0, claims: [], loose: { count: 0, bytes: 0 } })
    })

    it('keeps every one of a thousand appends that come at once, in the order they were asked for', async () => {
      await store.createDesign(design('d1'), first)
      const seqs = await Promise.all(
        Array.from({ length: 1000 }, (_, at) =>
          store.append({ room: 'd1', updates: [{ bytes: bytes(at & 255, at >> 8), who: 'ada' }], claims: [], at }),
        ),
      )
      expect(seqs).toEqual(Array.from({ length: 1000 }, (_, at) => at + 2))
      await reopen()
      const { updates } = await store.loadRoom('d1')
      expect(updates.slice(1).map(([low = 0, high = 0]) => low + 256 * high)).toEqual(Array.from({ length: 1000 }, (_, at) => at))
    })

    it('replaces what a snapshot holds and keeps what came after it', async () => {
      await store.createDesign(design('d1'), first)
      await store.append({
        room: 'd1',
        updates: [
          { bytes: bytes(2), who: 'ada' },
          { bytes: bytes(3), who: 'ada' },
        ],
        claims: [],
        at: 11,
      })
      await store.compact('d1', bytes(12), 2)
      expect(await store.loadRoom('d1')).toMatchObject({ seq: 3, loose: { count: 1, bytes: 1 } })
      expect(plain((await store.loadRoom('d1')).updates)).toEqual([[12], [3]])
      await store.compact('d1', bytes(13), 3)
      await store.compact('d1', bytes(9), 1) // an older snapshot that comes late
      expect(plain((await store.loadRoom('d1')).updates)).toEqual([[13]])
      expect(await store.append({ room: 'd1', updates: [{ bytes: bytes(4), who: 'ada' }], claims: [], at: 12 })).toBe(4)
    })

    it('gives a client id to the first person who claims it', async () => {
      await store.append({
        room: 'd1',
        updates: [],
        claims: [
          { client: 4_294_967_295, person: 'ada' },
          { client: 7, person: 'ada' },
        ],
        at: 100,
      })
      await store.append({ room: 'd1', updates: [], claims: [{ client: 7, person: 'bob' }], at: 200 })
      await reopen()
      expect((await store.loadRoom('d1')).claims.toSorted((a, b) => a.client - b.client)).toEqual([
        { client: 7, person: 'ada' },
        { client: 4_294_967_295, person: 'ada' },
      ])
      expect([await store.claimsSince('d1', 'ada', 100), await store.claimsSince('d1', 'ada', 101), await store.claimsSince('d1', 'bob', 0)]).toEqual(
        [2, 0, 0],
      )
    })

    it('lists the designs a person owns or was let into, latest first, and not what is in the trash or no longer shared', async () => {
      for (const [id, owner, at] of [
        ['own', 'ada', 1],
        ['shared', 'bob', 2],
        ['revoked', 'bob', 3],
        ['expired', 'bob', 4],
        ['others', 'bob', 5],
        ['gone', 'ada', 6],
      ] as const)
        await store.createDesign(design(id, { owner, changedAt: at }), first)
      for (const id of ['shared', 'revoked']) await store.addLink(link(`to-${id}`, id), `hash-${id}`)
      await store.addLink(link('to-expired', 'expired', { expiresAt: 50 }), 'hash-expired')
      for (const id of ['shared', 'revoked', 'expired']) await store.grant('ada', `to-${id}`, 30)
      await store.revokeLink('to-revoked', 40)
      await store.trashDesign('gone', 40)
      expect((await store.designsOf('ada', 50)).map(({ id }) => id)).toEqual(['shared', 'own'])
      expect((await store.designsOf('ada', 49)).map(({ id }) => id)).toEqual(['expired', 'shared', 'own'])
      expect(await store.design('gone')).toEqual(design('gone', { changedAt: 6, trashedAt: 40 }))
      expect(await store.design('never')).toBeUndefined()
    })

    it('notes the time and the title of the last change', async () => {
      await store.createDesign(design('d1'), first)
      await store.append({ room: 'd1', updates: [{ bytes: bytes(2), who: 'ada' }], claims: [], at: 77 })
      expect(await store.design('d1')).toMatchObject({ title: 'd1', changedAt: 77 })
      await store.append({ room: 'd1', updates: [{ bytes: bytes(3), who: 'ada' }], claims: [], at: 78, title: "Robert'); DROP TABLE designs;--" })
      expect(await store.design('d1')).toMatchObject({ title: "Robert'); DROP TABLE designs;--", changedAt: 78 })
    })

    it('finds a link by the hash of its key, and keeps the moment it was first revoked', async () => {
      await store.createDesign(design('d1'), first)
      await store.addLink(link('l1', 'd1', { role: 'view', label: 'Auditors', expiresAt: 500 }), 'hash-1')
      await store.grant('bob', 'l1', 30)
      await store.grant('bob', 'l1', 31)
      await store.revokeLink('l1', 40)
      await store.revokeLink('l1', 60)
      const revoked = link('l1', 'd1', { role: 'view', label: 'Auditors', expiresAt: 500, revokedAt: 40 })
      expect(await store.linkByKey('hash-1')).toEqual(revoked)
      expect(await store.link('l1')).toEqual(revoked)
      expect(await store.links('d1')).toEqual([revoked])
      expect(await store.grants('bob', 'd1')).toEqual([revoked])
      expect(await store.linkByKey('hash-2')).toBeUndefined()
    })

    it('gives a version only to those who know its design', async () => {
      await store.createDesign(design('d1'), first)
      await store.createDesign(design('d2'), first)
      const version = { id: 'v1', design: 'd1', name: 'Before the review', by: 'ada', at: 50 }
      await store.addVersion(version, bytes(1, 2, 3))
      await store.addVersion({ ...version, id: 'v2', at: 60 }, bytes(4))
      expect((await store.versions('d1')).map(({ id }) => id)).toEqual(['v2', 'v1'])
      const kept = await store.versionState('d1', 'v1')
      expect([kept?.version, [...(kept?.state ?? [])]]).toEqual([version, [1, 2, 3]])
      expect(await store.versionState('d2', 'v1')).toBeUndefined()
    })

    it('keeps the audit log, latest first', async () => {
      for (const at of [1, 2, 3]) await store.audit({ at, person: 'ada', action: 'link.revoke', design: 'd1', detail: `${at}` })
      await store.audit({ at: 4, person: 'ada', action: 'design.delete', design: 'd2', detail: '' })
      await reopen()
      expect((await store.auditOf('d1', 2)).map(({ at }) => at)).toEqual([3, 2])
    })

    it('fails one call alone when it cannot be kept, and those that came with it go on', async () => {
      const results = await Promise.allSettled([
        store.createDesign(design('d1'), first),
        store.createDesign(design('d1'), first),
        store.append({ room: 'd1', updates: [{ bytes: bytes(2), who: 'ada' }], claims: [], at: 11 }),
      ])
      expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
      expect((await store.loadRoom('d1')).updates).toHaveLength(2)
    })

    it('says so when it is asked after its end', async () => {
      await store.ping()
      await store.close()
      await expect(store.ping()).rejects.toThrow(StoreUnavailable)
      store = await place.open()
    })
  })
}
