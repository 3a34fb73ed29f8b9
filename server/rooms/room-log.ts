import type { ClientClaim, Store } from '../ports.ts'
import { DocumentLost, type Documents } from './documents.ts'
import type { Batch, TaskKind, Tasks } from './documents-thread.ts'
import type { News } from './news.ts'

/** What came of storing: what to tell the other nodes, and what they had stored before it without it being heard here. */
export type Stored = { news: News & { kind: 'stored' }; missed: Uint8Array | undefined }

/** What the metrics count. */
export type RoomCounters = { stored(updates: number, bytes: number): void; refused(code: number): void; lost(): void; notStored(): void }

/** New client ids a person may take in a room a day: one a window that writes. */
const freshIdsPerDay = 64
const looseUpdates = 500
const betweenCompactionsMs = 30_000
const dayMs = 24 * 60 * 60 * 1000

type LogPorts = { store: Store; documents: Documents; now: () => number; counters: RoomCounters }

/** Keeps a room's document in its thread and its log in the store the same. */
export class RoomLog {
  readonly #room: string
  readonly #ports: LogPorts
  /** Everything in the store up to this number is in the document. */
  #seq = 0
  /** Updates behind the last snapshot. */
  #loose = 0
  #open = false
  #compactedAt = 0

  constructor(room: string, ports: LogPorts) {
    this.#room = room
    this.#ports = ports
  }

  async freshIds(person: string): Promise<number> {
    return Math.max(0, freshIdsPerDay - (await this.#ports.store.claimsSince(this.#room, person, this.#ports.now() - dayMs)))
  }

  /**
   * Asks the document, opening it from the store when it is not in its thread; once more when it got lost by somebody else's doing.
   * @param people who may write, should it have to be opened
   */
  async ask<K extends TaskKind>(kind: K, ask: Tasks[K]['ask'], people: readonly string[]): Promise<Tasks[K]['answer']> {
    for (let attempt = 1; ; attempt++)
      try {
        if (!this.#open) await this.#load(people)
        return await this.#ports.documents.ask(this.#room, kind, ask)
      } catch (error) {
        if (!(error instanceof DocumentLost)) throw error
        this.#open = false
        this.#ports.counters.lost()
        if (error.guilty || attempt === 3) throw error
      }
  }

  async #load(people: readonly string[]): Promise<void> {
    const { updates, seq, claims, loose } = await this.#ports.store.loadRoom(this.#room)
    const freshIds = await Promise.all(people.map(async (person): Promise<[string, number]> => [person, await this.freshIds(person)]))
    await this.#ports.documents.ask(this.#room, 'open', { updates, claims, freshIds })
    this.#seq = seq
    this.#loose = loose.count
    this.#open = true
  }

  /**
   * Stores what is new; resolves when it is on the disk.
   * @param who the person of the update at a place of the batch
   */
  async append({ verdicts, title }: Batch, who: (at: number) => string): Promise<Stored | undefined> {
    const updates = verdicts.flatMap((verdict, at) => (verdict.kind === 'new' ? [{ bytes: verdict.bytes, who: who(at) }] : []))
    if (updates.length === 0) return undefined
    const claims = verdicts.flatMap((verdict) => (verdict.kind === 'new' ? verdict.claims : []))
    const { store, now, counters } = this.#ports
    let last: number
    try {
      last = await store.append({ room: this.#room, updates, claims, at: now(), ...(title === undefined ? {} : { title }) })
    } catch (error) {
      // The document in the thread holds what the store does not.
      this.#open = false
      counters.notStored()
      throw error
    }
    counters.stored(
      updates.length,
      updates.reduce((sum, { bytes }) => sum + bytes.length, 0),
    )
    const first = last - updates.length + 1
    const news = { kind: 'stored', first, last, updates: updates.map(({ bytes }) => bytes), claims } as const
    if (first !== this.#seq + 1) return { news, missed: await this.catchUp() }
    this.#seq = last
    this.#loose += updates.length
    return { news, missed: undefined }
  }

  /** @returns what is new here of that which another node stored, in encoding V1 */
  async learn({ first, last, updates, claims }: News & { kind: 'stored' }): Promise<Uint8Array | undefined> {
    if (!this.#open || last <= this.#seq) return undefined
    if (first > this.#seq + 1) return this.catchUp()
    const shown = await this.#learn(updates, claims)
    if (this.#open) {
      this.#loose += last - this.#seq
      this.#seq = last
    }
    return shown
  }

  /** @param head the number of the last update in the store */
  isBehind(head: number): boolean {
    return this.#open && head > this.#seq
  }

  /** Reads from the store what other nodes put there. @returns what of it is new here */
  async catchUp(): Promise<Uint8Array | undefined> {
    if (!this.#open) return undefined
    const { updates, seq, claims, loose } = await this.#ports.store.loadRoom(this.#room)
    const shown = await this.#learn(updates, claims)
    this.#seq = seq
    this.#loose = loose.count
    return shown
  }

  async #learn(updates: readonly Uint8Array[], claims: readonly ClientClaim[]): Promise<Uint8Array | undefined> {
    try {
      return (await this.#ports.documents.ask(this.#room, 'learn', { updates, claims })) ?? undefined
    } catch (error) {
      if (!(error instanceof DocumentLost)) throw error
      this.#open = false // the next who asks reads all of it from the store
      return undefined
    }
  }

  /** In a busy room: not at every update, and not all the time. */
  async compactNowAndThen(): Promise<void> {
    if (this.#loose < looseUpdates || performance.now() - this.#compactedAt < betweenCompactionsMs) return
    await this.compact()
  }

  /** Writes one state in place of the updates behind the last one. */
  async compact(): Promise<void> {
    if (!this.#open || this.#loose === 0) return
    this.#compactedAt = performance.now()
    try {
      const state = await this.#ports.documents.ask(this.#room, 'state', null)
      await this.#ports.store.compact(this.#room, state, this.#seq)
      this.#loose = 0
    } catch {
      this.#open = false // the log is whole without it; the next one tries again
    }
  }
}
