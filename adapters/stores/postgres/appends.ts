import { type Append, StoreUnavailable } from '#server/ports.ts'
import type { Database } from './database.ts'

type Waiting = { append: Append; resolve: (seq: number) => void; reject: (error: unknown) => void }

/**
 * One statement, and so one transaction and one write to the disk: the room's counter, its updates, its claims, the design.
 * The counter's row is locked by taking numbers; numbers of one room never come back out of order, whichever node asks.
 */
const statement = `
  WITH counter AS (
    INSERT INTO rooms (room, seq) VALUES ($1, $2) ON CONFLICT (room) DO UPDATE SET seq = rooms.seq + excluded.seq RETURNING seq
  ), kept AS (
    INSERT INTO updates (room, seq, bytes, who, at)
    SELECT $1, counter.seq - $2::bigint + given.place, given.bytes, given.who, given.at
    FROM counter, unnest($3::bytea[], $4::text[], $5::bigint[]) WITH ORDINALITY AS given (bytes, who, at, place)
  ), claimed AS (
    INSERT INTO claims (room, client, person, at)
    SELECT $1, client, person, at FROM unnest($6::bigint[], $7::text[], $8::bigint[]) AS given (client, person, at)
    ON CONFLICT DO NOTHING
  ), changed AS (
    UPDATE designs SET changed_at = $9, title = coalesce($10, title) WHERE id = $1 AND $2 > 0
  )
  SELECT seq FROM counter`

/** Appends of one room go one after the other; what waits meanwhile goes together. */
export class Appends {
  readonly #database: Database
  readonly #waiting = new Map<string, Waiting[]>()

  constructor(database: Database) {
    this.#database = database
  }

  append(append: Append): Promise<number> {
    return new Promise((resolve, reject) => {
      const waiting = this.#waiting.get(append.room)
      if (waiting !== undefined) waiting.push({ append, resolve, reject })
      else {
        this.#waiting.set(append.room, [{ append, resolve, reject }])
        void this.#work(append.room)
      }
    })
  }

  async #work(room: string): Promise<void> {
    for (let batch = this.#take(room); batch.length > 0; batch = this.#take(room)) {
      try {
        let seq = (await this.#keep(room, batch)) - batch.reduce((sum, { append }) => sum + append.updates.length, 0)
        for (const { append, resolve } of batch) resolve((seq += append.updates.length))
      } catch (error) {
        for (const { reject } of batch) reject(error)
      }
    }
    this.#waiting.delete(room)
  }

  #take(room: string): readonly Waiting[] {
    return this.#waiting.get(room)?.splice(0) ?? []
  }

  async #keep(room: string, batch: readonly Waiting[]): Promise<number> {
    const appends = batch.map(({ append }) => append)
    const updates = appends.flatMap(({ updates, at }) => updates.map(({ bytes, who }) => ({ bytes: Buffer.from(bytes), who, at })))
    // The first to claim wins, also within one statement: a conflict with a row of the same statement is not skipped.
    const claims = new Map(
      appends.flatMap(({ claims, at }) => claims.map(({ client, person }) => [client, { person, at }] as const)).toReversed(),
    )
    const [row] = await this.#database.rows<{ seq: number }>(statement, [
      room,
      updates.length,
      updates.map(({ bytes }) => bytes),
      updates.map(({ who }) => who),
      updates.map(({ at }) => at),
      [...claims.keys()],
      [...claims.values()].map(({ person }) => person),
      [...claims.values()].map(({ at }) => at),
      Math.max(...appends.map(({ at }) => at)),
      appends.findLast(({ title }) => title !== undefined)?.title ?? null,
    ])
    if (row === undefined) throw new StoreUnavailable('The database kept nothing.')
    return row.seq
  }
}
