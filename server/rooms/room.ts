import { mergeUpdates } from 'yjs'
import type { Edit } from '#domain/design/edit.ts'
import type { Problem, Result } from '#domain/design/problem.ts'
import type { Design } from '#domain/design/schema.ts'
import { closeCodes, type Role } from '#domain/protocol.ts'
import type { Store } from '../ports.ts'
import type { Connection } from './connection.ts'
import { DocumentLost, type Documents } from './documents.ts'
import type { Batch, TaskKind, Tasks } from './documents-thread.ts'
import { channelOf, type Line } from './line.ts'
import type { News } from './news.ts'
import { answerFrame, presenceFrame, readFrame, stateVectorFrame, updateFrame } from './frames.ts'
import { RoomPresence } from './room-presence.ts'
import type { Verdict } from './room-document.ts'
import { type RoomCounters, RoomLog } from './room-log.ts'

/** How long updates of a room are gathered before they are judged, stored and passed on together, in milliseconds. */
const gatherMs = 20
/** Bytes waiting to be judged before senders are slowed down. */
const mostWaitingBytes = 8 * 1024 * 1024

type Waiting = { connection: Connection; bytes: Uint8Array }

export type RoomPorts = { store: Store; documents: Documents; now: () => number; counters: RoomCounters; line: Line }

/**
 * The people in one document. update -> judged in a thread -> stored -> acknowledged -> passed on, in this order;
 * nothing that is not in the store is ever acknowledged or shown to others.
 */
export class Room {
  readonly name: string
  readonly connections = new Set<Connection>()
  /** Programs that do something with the document just now. */
  guests = 0
  readonly #documents: Documents
  readonly #log: RoomLog
  readonly #counters: RoomCounters
  readonly #presence: RoomPresence<Connection>
  readonly #mayWrite: (role: Role) => boolean
  readonly #line: Line
  readonly #stopListening: () => void
  #waiting: Waiting[] = []
  #waitingBytes = 0
  #timer: NodeJS.Timeout | undefined
  #lastFlush = 0
  /** What happens to the document happens one after the other. */
  #queue: Promise<unknown> = Promise.resolve()

  constructor(name: string, mayWrite: (role: Role) => boolean, { store, documents, now, counters, line }: RoomPorts) {
    this.name = name
    this.#documents = documents
    this.#counters = counters
    this.#mayWrite = mayWrite
    this.#log = new RoomLog(name, { store, documents, now, counters })
    this.#presence = new RoomPresence(
      (frame) => this.connections.forEach((connection) => connection.sendPresence(frame)),
      (entries) => line.tell(channelOf(name), { kind: 'presence', entries }),
      (client, person) => void this.#inTurn(() => this.#ask('reserve', { client, person })).catch(() => undefined),
    )
    this.#line = line
    this.#stopListening = line.listen(
      channelOf(name),
      (news) => this.#hear(news),
      () => line.tell(channelOf(name), { kind: 'who' }),
    )
  }

  get isEmpty(): boolean {
    return this.connections.size === 0 && this.guests === 0
  }

  async join(connection: Connection): Promise<void> {
    this.connections.add(connection)
    const freshIds = await this.#log.freshIds(connection.person.id)
    const stateVector = await this.#inTurn(() => this.#ask('admit', { person: connection.person.id, freshIds }))
    // Who may not write is not asked for what it has.
    if (this.#mayWrite(connection.role)) connection.send(stateVectorFrame(stateVector))
    const everybody = this.#presence.everybody()
    if (everybody !== undefined) connection.sendPresence(everybody)
  }

  leave(connection: Connection): void {
    if (this.connections.delete(connection)) this.#presence.leave(connection)
  }

  receive(connection: Connection, data: Uint8Array): void {
    connection.countFrame()
    const frame = readFrame(data)
    if (frame === undefined) return this.#refuse(connection, closeCodes.unreadable, 'This is not a frame of the protocol.')
    switch (frame.kind) {
      case 'update':
        if (!frame.counts) return
        if (!this.#mayWrite(connection.role)) return this.#refuse(connection, closeCodes.notAllowed, 'You may look at this, not change it.')
        this.#waiting.push({ connection, bytes: frame.bytes })
        this.#waitingBytes += frame.bytes.length
        if (this.#waitingBytes > mostWaitingBytes)
          return this.#refuse(connection, closeCodes.tooSlow, 'Too much at once; come back and send the rest.')
        return this.#schedule()
      case 'ask':
        void this.#answer(connection, frame.stateVector)
        return
      case 'presence':
        if (!this.#presence.say(connection, frame.entries)) this.#refuse(connection, closeCodes.refused, 'This presence is not accepted.')
        return
      case 'ask-presence':
        connection.sendPresence(this.#presence.everybody() ?? presenceFrame([]))
    }
  }

  /** A sign of life, so that a quiet client does not think the line is dead. */
  beat(): void {
    this.#presence.forgetSilentNodes()
    const quiet = presenceFrame([])
    for (const connection of this.connections)
      if (connection.ping()) connection.sendPresence(quiet)
      else connection.cutOff()
  }

  read(): Promise<Design> {
    return this.#inTurn(() => this.#ask('read', null))
  }

  /** Another node may have stored something that was not heard. @param head the number of the last update in the store */
  async upTo(head: number): Promise<void> {
    await this.#inTurn(async () => {
      if (this.#log.isBehind(head)) this.#pass(await this.#log.catchUp(), undefined)
    }).catch(() => undefined) // the store is away; the next look finds it
  }

  /** Everything in the document, in encoding V1. */
  state(): Promise<Uint8Array> {
    return this.#inTurn(() => this.#ask('state', null))
  }

  /** Changes by a program on a person's behalf; resolves when they are stored. Everybody in the room sees them. */
  change(person: string, change: { edits: readonly Edit[] } | { design: Design }): Promise<Result<null>> {
    return this.#inTurn(async () => {
      const result = await ('edits' in change ? this.#ask('edit', change) : this.#ask('replace', change))
      if (!result.ok) return result
      const refused = result.value.verdicts.flatMap((verdict) => (verdict.kind === 'refused' ? [verdict.why] : []))
      if (refused.length > 0) return { ok: false, problems: refused.map(refusedChange) }
      await this.#store(result.value, () => person)
      this.#show(result.value.verdicts, undefined)
      return { ok: true, value: null }
    })
  }

  /** Waits for all that was taken so far, then compacts the log where that is worth it and lets the document go. */
  async unload(): Promise<void> {
    clearTimeout(this.#timer)
    this.#stopListening()
    await this.#flush()
    await this.#inTurn(() => this.#log.compact())
    this.#presence.close()
    await this.#documents.ask(this.name, 'drop', null).catch(() => undefined)
  }

  #hear(news: News): void {
    switch (news.kind) {
      case 'stored':
        void this.#inTurn(async () => this.#pass(await this.#log.learn(news), undefined)).catch(() => undefined)
        return
      case 'presence':
        return this.#presence.hear(news.entries)
      case 'who':
        return this.#presence.repeat()
      case 'revoked':
      case 'removed':
        return // said to all rooms, not to one
    }
  }

  #refuse(connection: Connection, code: number, reason: string): void {
    this.#counters.refused(code)
    this.leave(connection)
    connection.close(code, reason)
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#queue.then(work)
    this.#queue = turn.catch(() => undefined)
    return turn
  }

  #ask<K extends TaskKind>(kind: K, ask: Tasks[K]['ask']): Promise<Tasks[K]['answer']> {
    return this.#log.ask(kind, ask, [...new Set([...this.connections].map(({ person }) => person.id))])
  }

  async #answer(connection: Connection, stateVector: Uint8Array): Promise<void> {
    try {
      await this.#flush() // so that what this reader was waiting for is in the answer
      const missing = await this.#inTurn(() => this.#ask('missing', { stateVector }))
      if (missing === null) this.#refuse(connection, closeCodes.unreadable, 'This is not a state vector.')
      else connection.send(answerFrame(missing))
    } catch {
      this.#refuse(connection, closeCodes.comeBack, 'The document could not be read; come back.')
    }
  }

  #schedule(): void {
    this.#timer ??= setTimeout(() => void this.#flush(), Math.max(0, gatherMs - (performance.now() - this.#lastFlush)))
  }

  #flush(): Promise<void> {
    return this.#inTurn(async () => {
      clearTimeout(this.#timer)
      this.#timer = undefined
      const batch = this.#waiting
      this.#waiting = []
      this.#waitingBytes = 0
      if (batch.length === 0) return
      this.#lastFlush = performance.now()
      await this.#take(batch)
      await this.#log.compactNowAndThen()
    })
  }

  async #take(batch: readonly Waiting[]): Promise<void> {
    let judged: Batch
    try {
      judged = await this.#ask('apply', { items: batch.map(({ bytes, connection }) => ({ bytes, person: connection.person.id })) })
    } catch (error) {
      return this.#takeApart(batch, error)
    }
    // After a refusal the connection is over; what it sent behind it does not count.
    const refused = new Set<Connection>()
    judged.verdicts.forEach((verdict, at) => {
      const connection = batch[at]?.connection
      if (connection === undefined || verdict.kind !== 'refused' || refused.has(connection)) return
      refused.add(connection)
      this.#refuse(connection, closeCodes.refused, verdict.why)
    })
    try {
      await this.#store(judged, (at) => batch[at]?.connection.person.id ?? '')
    } catch {
      return
    }
    judged.verdicts.forEach((verdict, at) => verdict.kind !== 'refused' && batch[at]?.connection.countStored())
    const senders = new Set(batch.map(({ connection }) => connection))
    for (const connection of senders) if (!refused.has(connection)) connection.acknowledge()
    this.#show(judged.verdicts, senders.size === 1 ? batch[0]?.connection : undefined)
  }

  /** Something in the batch brought the document down: one by one, whose it was is refused and the others are taken. */
  async #takeApart(batch: readonly Waiting[], error: unknown): Promise<void> {
    const guilty = error instanceof DocumentLost && error.guilty
    if (batch.length > 1) for (const item of batch) await this.#take([item])
    else
      for (const { connection } of batch)
        this.#refuse(
          connection,
          guilty ? closeCodes.refused : closeCodes.comeBack,
          guilty ? 'This update is not accepted.' : 'The document could not be read; come back.',
        )
  }

  /** @throws when it is not stored; then the document is what the store holds, and everybody comes back to send again */
  async #store(batch: Batch, who: (at: number) => string): Promise<void> {
    try {
      const stored = await this.#log.append(batch, who)
      if (stored === undefined) return
      this.#line.tell(channelOf(this.name), stored.news)
      this.#pass(stored.missed, undefined)
    } catch (error) {
      for (const connection of this.connections) this.#refuse(connection, closeCodes.comeBack, 'Not stored; come back and send it again.')
      throw error
    }
  }

  #show(verdicts: readonly Verdict[], except: Connection | undefined): void {
    const shown = verdicts.flatMap((verdict) => (verdict.kind === 'new' && verdict.shown !== undefined ? [verdict.shown] : []))
    if (shown.length > 0) this.#pass(shown.length === 1 && shown[0] !== undefined ? shown[0] : mergeUpdates(shown), except)
  }

  #pass(update: Uint8Array | undefined, except: Connection | undefined): void {
    if (update === undefined || (this.connections.size === 1 && except !== undefined && this.connections.has(except))) return
    const frame = updateFrame(update)
    for (const connection of this.connections) if (connection !== except) connection.send(frame)
  }
}

const refusedChange = (why: string): Problem => ({ code: 'design/refused', at: 'the design', message: why, hint: 'Make the design smaller.' })
