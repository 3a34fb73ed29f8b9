import * as Y from 'yjs'
import type { Edit } from '#domain/design/edit.ts'
import type { Result } from '#domain/design/problem.ts'
import type { Design } from '#domain/design/schema.ts'
import { DesignDocument } from '#domain/document/design-document.ts'
import type { ClientClaim } from '../ports.ts'
import { readUpdateShape, type UpdateShape } from './update-shape.ts'

/**
 * What became of one update. `bytes` are for the store and `shown` for the other people in the room, in encoding V1;
 * nothing is shown of what still waits for structs that have not come.
 */
export type Verdict =
  | { kind: 'new'; bytes: Uint8Array; shown: Uint8Array | undefined; claims: ClientClaim[] }
  | { kind: 'known' }
  | { kind: 'refused'; why: string }

/** The document can no longer be trusted: it took something that it must not hold. It is to be dropped and read from the store again. */
export class Spoilt extends Error {}

/** The server's own edits are written under client ids of this owner. */
export const ownHand = 'strata'

export const documentBounds = {
  /** Bytes of a whole document. */
  size: 25 * 1024 * 1024,
  /** Structs or deletions that wait for others which may never come, in bytes and clients. */
  pendingBytes: 256 * 1024,
  pendingClients: 64,
  /** Shared types within shared types. */
  depth: 32,
  roots: 100,
} as const

type Pending = { pendingStructs: { missing: Map<number, number>; update: Uint8Array } | null; pendingDs: Uint8Array | null }

/** A room's document in the thread that may suffer: updates are judged and taken here, one by one. */
export class RoomDocument {
  readonly doc = new Y.Doc()
  readonly #owners: Map<number, string>
  /** Client ids that were written under; the others are only reserved. */
  readonly #written: Set<number>
  readonly #freshIds = new Map<string, number>()
  #size: number
  #title: string | undefined

  /** @param updates what the store holds; trusted, since it went through here before */
  constructor(updates: readonly Uint8Array[], claims: readonly ClientClaim[]) {
    this.#owners = new Map(claims.map(({ client, person }) => [client, person]))
    this.#written = new Set(this.#owners.keys())
    this.#size = updates.reduce((sum, { length }) => sum + length, 0)
    this.doc.transact(() => {
      for (const update of updates) Y.applyUpdate(this.doc, update)
    })
    for (const client of this.doc.store.clients.keys()) if (!this.#owners.has(client)) this.#owners.set(client, ownHand)
    this.#title = this.#readTitle()
  }

  /** @param freshIds how many client ids nobody has written under this person may still take; the server's own hand any number */
  admit(person: string, freshIds: number): void {
    this.#freshIds.set(person, freshIds)
  }

  /** A client id seen in a person's presence is that person's, before the first word is written under it. */
  reserve(client: number, person: string): void {
    if (!this.#owners.has(client) && this.#owners.size < 100_000) this.#owners.set(client, person)
  }

  /**
   * Takes what other nodes judged and stored.
   * @returns what is new here, in encoding V1; undefined for nothing
   */
  learn(updates: readonly Uint8Array[], claims: readonly ClientClaim[]): Uint8Array | undefined {
    for (const { client, person } of claims) {
      if (!this.#owners.has(client)) this.#owners.set(client, person)
      this.#written.add(client)
    }
    const shown = this.#changes(() => {
      for (const update of updates) Y.applyUpdate(this.doc, update)
    })
    this.#size += shown?.length ?? 0
    for (const client of this.doc.store.clients.keys()) if (!this.#owners.has(client)) this.#owners.set(client, ownHand)
    this.#title = this.#readTitle() // whoever wrote it stored it
    return shown
  }

  /** @throws Spoilt when it turned out only after the update was taken that it does what it must not */
  apply(bytes: Uint8Array, person: string): Verdict {
    const shape = readUpdateShape(bytes)
    if ('refused' in shape) return { kind: 'refused', why: `This is not an update in encoding V1: ${shape.refused}.` }
    if (this.#size + bytes.length > documentBounds.size) return { kind: 'refused', why: 'The document would become too large.' }
    const clients = new Set(shape.writes.filter(({ client, to }) => to > Y.getState(this.doc.store, client)).map(({ client }) => client))
    for (const client of clients) {
      const owner = this.#owners.get(client)
      if (owner !== undefined && owner !== person) return { kind: 'refused', why: `Client id ${client} belongs to somebody else.` }
    }
    const fresh = [...clients].filter((client) => !this.#written.has(client) && Y.getState(this.doc.store, client) === 0)
    const left = person === ownHand ? fresh.length : (this.#freshIds.get(person) ?? 0)
    if (fresh.length > left) return { kind: 'refused', why: 'That are too many client ids for one day.' }

    const taken = this.#take(bytes, shape)
    if (taken === undefined) return { kind: 'known' }
    for (const client of clients) this.#owners.set(client, person)
    for (const client of fresh) this.#written.add(client)
    this.#freshIds.set(person, left - fresh.length)
    this.#size += taken.bytes.length
    return { kind: 'new', ...taken, claims: fresh.map((client) => ({ client, person })) }
  }

  /** @returns undefined when there was nothing new in it */
  #take(bytes: Uint8Array, shape: UpdateShape): { bytes: Uint8Array; shown: Uint8Array | undefined } | undefined {
    const store = this.doc.store as unknown as Pending
    const before = [store.pendingStructs?.update, store.pendingDs]
    const shown = this.#changes(() => Y.applyUpdate(this.doc, bytes))
    this.#inspect(shape, store)
    const waits = store.pendingStructs !== null || store.pendingDs !== null
    if (waits && (store.pendingStructs?.update !== before[0] || store.pendingDs !== before[1])) return { bytes, shown }
    return shown === undefined ? undefined : { bytes: shown, shown }
  }

  /** @returns the change in encoding V1, undefined for none */
  #changes(change: () => void): Uint8Array | undefined {
    const updates: Uint8Array[] = []
    const note = (update: Uint8Array) => updates.push(update)
    this.doc.on('update', note)
    try {
      change()
    } catch (error) {
      throw new Spoilt(error instanceof Error ? error.message : 'it could not be taken')
    } finally {
      this.doc.off('update', note)
    }
    return updates.length > 1 ? Y.mergeUpdates(updates) : updates[0]
  }

  #inspect(shape: UpdateShape, { pendingStructs, pendingDs }: Pending): void {
    if (
      (pendingStructs?.missing.size ?? 0) > documentBounds.pendingClients ||
      (pendingStructs?.update.length ?? 0) + (pendingDs?.length ?? 0) > documentBounds.pendingBytes
    )
      throw new Spoilt('too much of it waits for what did not come')
    if (this.doc.share.size > documentBounds.roots) throw new Spoilt('it makes too many roots')
    for (const { client, clock } of shape.types) {
      if (clock >= Y.getState(this.doc.store, client)) continue
      let depth = 0
      for (
        let item: Y.Item | null = itemAt(this.doc, client, clock);
        item !== null;
        item = (item.parent as Y.AbstractType<unknown> | null)?._item ?? null
      )
        if (++depth > documentBounds.depth) throw new Spoilt('it is nested too deeply')
    }
  }

  /** The title, if it is another one than the last time. */
  takeNewTitle(): string | undefined {
    const title = this.#readTitle()
    if (title === this.#title) return undefined
    this.#title = title
    return title
  }

  #readTitle(): string | undefined {
    const name = this.doc.getMap('about').get('name')
    return typeof name === 'string' ? name.slice(0, 500) : undefined
  }

  read(): Design {
    return this.#copy().read()
  }

  /** Edits by a program, on behalf of a person: checked against the design as it is now, and taken as one update. */
  edit(edits: readonly Edit[]): Result<Verdict> {
    return this.#edit((copy) => copy.apply(edits, 'remote'))
  }

  /** Makes the document say another design. */
  replace(design: Design): Result<Verdict> {
    return this.#edit((copy) => {
      copy.seed(design)
      return { ok: true, value: copy.read() }
    })
  }

  #edit(change: (copy: DesignDocument) => Result<Design>): Result<Verdict> {
    const copy = this.#copy()
    const before = Y.encodeStateVector(copy.doc)
    const updates: Uint8Array[] = []
    copy.doc.on('update', (update: Uint8Array) => updates.push(update))
    const result = change(copy)
    if (!result.ok) return result
    const update = updates.length === 0 ? undefined : Y.encodeStateAsUpdate(copy.doc, before)
    return { ok: true, value: update === undefined ? { kind: 'known' } : this.apply(update, ownHand) }
  }

  /** The wrapper listens and keeps an undo history, which the room's own document need not carry. */
  #copy(): DesignDocument {
    const doc = new Y.Doc()
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(this.doc))
    return new DesignDocument(doc)
  }

  stateVector(): Uint8Array {
    return Y.encodeStateVector(this.doc)
  }

  /** Everything, or what a reader with this state vector lacks. */
  state(stateVector?: Uint8Array): Uint8Array {
    const state = Y.encodeStateAsUpdate(this.doc, stateVector)
    if (stateVector === undefined) this.#size = state.length
    return state
  }
}

function itemAt(doc: Y.Doc, client: number, clock: number): Y.Item | null {
  const struct: unknown = Y.getItem(doc.store, Y.createID(client, clock))
  return struct instanceof Y.Item ? struct : null
}
