import pg from 'pg'
import { StoreUnavailable } from '#server/ports.ts'
import { migrations } from './schema.ts'

/** Numbers of a bigint column are moments, counters and sizes: all below 2^53. */
const types = new pg.TypeOverrides()
types.setTypeParser(pg.types.builtins.INT8, Number)

/** Serialises migrations of nodes that start together; any number, the same in all of them. */
const migrationLock = 7_283_641

/**
 * A pool of connections to one Postgres database.
 * Everything that is asked either is durable when its promise resolves, or rejects with `StoreUnavailable`.
 */
export class Database {
  readonly #pool: pg.Pool

  private constructor(url: string) {
    this.#pool = new pg.Pool({
      connectionString: url,
      max: 8,
      connectionTimeoutMillis: 5000,
      // A server that hangs must fail, so that nobody waits for "saved" without end.
      query_timeout: 15_000,
      statement_timeout: 14_000,
      application_name: 'strata',
      types,
      // A database may be set to answer before its disk does; acknowledging rests on this one.
      options: '-c synchronous_commit=on',
    })
    // An idle connection that breaks is replaced at the next question; without a listener it would end the process.
    this.#pool.on('error', () => undefined)
  }

  /** @throws StoreUnavailable when the database cannot be reached or is of a newer version */
  static async open(url: string): Promise<Database> {
    const database = new Database(url)
    try {
      await database.#migrate()
      return database
    } catch (error) {
      await database.close()
      throw error
    }
  }

  async #migrate(): Promise<void> {
    await this.inTransaction(async (query) => {
      await query('SELECT pg_advisory_xact_lock($1)', [migrationLock])
      await query('CREATE TABLE IF NOT EXISTS migrations (version integer PRIMARY KEY, applied_at timestamptz NOT NULL DEFAULT now())', [])
      const [row] = await query<{ version: number }>('SELECT coalesce(max(version), 0) AS version FROM migrations', [])
      const version = row?.version ?? 0
      if (version > migrations.length)
        throw new StoreUnavailable(`The data are of version ${version}; this program reads up to ${migrations.length}.`)
      for (const [at, migration] of migrations.entries()) {
        if (at < version) continue
        await query(migration)
        await query('INSERT INTO migrations (version) VALUES ($1)', [at + 1])
      }
    })
  }

  async rows<T extends object>(sql: string, values: readonly unknown[]): Promise<T[]> {
    try {
      return (await this.#pool.query<T>(sql, [...values])).rows
    } catch (error) {
      throw failure(error)
    }
  }

  /** All or nothing, seen from outside as one moment. */
  async inTransaction<T>(work: (query: Query) => Promise<T>): Promise<T> {
    let broken: Error | undefined
    const client = await this.#pool.connect().catch((error: unknown) => {
      throw failure(error)
    })
    try {
      await client.query('BEGIN')
      const done = await work(async <R extends object>(sql: string, values?: readonly unknown[]) =>
        (await client.query<R>(sql, values === undefined ? undefined : [...values])).rows,
      )
      await client.query('COMMIT')
      return done
    } catch (error) {
      await client.query('ROLLBACK').catch((lost: unknown) => {
        broken = lost instanceof Error ? lost : new Error(String(lost))
      })
      throw failure(error)
    } finally {
      client.release(broken)
    }
  }

  async close(): Promise<void> {
    await this.#pool.end()
  }
}

/** Without values, several statements may stand in one text. */
export type Query = <R extends object>(sql: string, values?: readonly unknown[]) => Promise<R[]>

const failure = (error: unknown): StoreUnavailable =>
  error instanceof StoreUnavailable ? error : new StoreUnavailable(error instanceof Error && error.message !== '' ? error.message : String(error))
