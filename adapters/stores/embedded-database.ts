import { join } from 'node:path'
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import type { Append, AuditEntry, DesignRecord, LinkRecord, Moment, RoomState, Store, StoredUpdate, VersionRecord } from '#server/ports.ts'
import { migrations } from './embedded-schema.ts'

type Plain<T> = { [K in keyof T]: T[K] extends (...args: infer A) => Promise<infer R> ? (...args: A) => R : never }
/** What the store does, without its promises: the thread that owns the file calls it, many calls a transaction. */
export type StoreCalls = Omit<Plain<Store>, 'ping' | 'close'>

const designColumns = 'id, title, owner, created_at AS createdAt, changed_at AS changedAt, trashed_at AS trashedAt'
const linkColumns =
  'links.id, links.design, links.role, links.label, links.created_at AS createdAt, links.expires_at AS expiresAt, links.revoked_at AS revokedAt'
const versionColumns = 'id, design, name, by, at'
/** SQL: the link lets people in at the moment `?`. */
const holds = 'links.revoked_at IS NULL AND (links.expires_at IS NULL OR links.expires_at > ?)'

/** One file in one folder, in WAL with every commit on the disk before it counts. Synchronous: lives in a thread of its own. */
export class EmbeddedDatabase implements StoreCalls {
  readonly #db: DatabaseSync
  /** Held open so that a second process on the same folder is refused; the system lets go of it however this one ends. */
  readonly #lock: DatabaseSync
  readonly #statements = new Map<string, StatementSync>()

  /** @throws when the folder is in use by another process, or the file is of a newer version */
  constructor(folder: string) {
    this.#lock = new DatabaseSync(join(folder, 'in-use.sqlite'))
    this.#lock.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE')
    this.#db = new DatabaseSync(join(folder, 'strata.sqlite'))
    this.#db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA busy_timeout = 5000')
    this.#migrate()
  }

  #migrate(): void {
    const version = Number(this.#row<{ user_version: number }>('PRAGMA user_version')?.user_version ?? 0)
    if (version > migrations.length) throw new Error(`The data are of version ${version}; this program reads up to ${migrations.length}.`)
    migrations
      .slice(version)
      .forEach((migration, at) => this.inTransaction(() => this.#db.exec(`${migration}; PRAGMA user_version = ${version + at + 1}`)))
  }

  /** All or nothing, and on the disk when it returns. */
  inTransaction(work: () => void): void {
    this.#db.exec('BEGIN IMMEDIATE')
    try {
      work()
      this.#db.exec('COMMIT')
    } catch (error) {
      if (this.#db.isTransaction) this.#db.exec('ROLLBACK')
      throw error
    }
  }

  /** Within a transaction: undone alone when it throws. */
  attempt<T>(work: () => T): T {
    this.#db.exec('SAVEPOINT one')
    try {
      const result = work()
      this.#db.exec('RELEASE one')
      return result
    } catch (error) {
      if (this.#db.isTransaction) this.#db.exec('ROLLBACK TO one; RELEASE one')
      throw error
    }
  }

  holdsDesigns(): boolean {
    return this.#row('SELECT 1 FROM designs LIMIT 1') !== undefined
  }

  close(): void {
    this.#statements.clear()
    this.#db.close()
    this.#lock.close()
  }

  #prepare(sql: string): StatementSync {
    const known = this.#statements.get(sql)
    if (known !== undefined) return known
    const statement = this.#db.prepare(sql)
    this.#statements.set(sql, statement)
    return statement
  }

  #run(sql: string, ...values: SQLInputValue[]): void {
    this.#prepare(sql).run(...values)
  }
  #row<T>(sql: string, ...values: SQLInputValue[]): T | undefined {
    const row = this.#prepare(sql).get(...values)
    return row === undefined ? undefined : ({ ...row } as T)
  }
  #rows<T>(sql: string, ...values: SQLInputValue[]): T[] {
    return this.#prepare(sql)
      .all(...values)
      .map((row) => ({ ...row }) as T)
  }

  createDesign({ id, title, owner, createdAt, changedAt, trashedAt }: DesignRecord, { bytes, who }: StoredUpdate): void {
    this.#run('INSERT INTO designs VALUES (?, ?, ?, ?, ?, ?)', id, title, owner, createdAt, changedAt, trashedAt)
    this.#run('INSERT INTO updates VALUES (?, 1, ?, ?, ?)', id, bytes, who, createdAt)
  }

  designsOf(person: string, now: Moment): DesignRecord[] {
    return this.#rows(
      `SELECT ${designColumns} FROM designs WHERE trashed_at IS NULL AND (owner = ? OR id IN
         (SELECT links.design FROM grants JOIN links ON links.id = grants.link WHERE grants.person = ? AND ${holds}))
       ORDER BY changed_at DESC, id LIMIT 1000`,
      person,
      person,
      now,
    )
  }

  design(id: string): DesignRecord | undefined {
    return this.#row(`SELECT ${designColumns} FROM designs WHERE id = ?`, id)
  }

  trashDesign(id: string, at: Moment): void {
    this.#run('UPDATE designs SET trashed_at = ? WHERE id = ? AND trashed_at IS NULL', at, id)
  }

  loadRoom(room: string): RoomState {
    const snapshot = this.#row<{ seq: number; bytes: Uint8Array }>('SELECT seq, bytes FROM snapshots WHERE room = ?', room)
    const loose = this.#rows<{ seq: number; bytes: Uint8Array }>(
      'SELECT seq, bytes FROM updates WHERE room = ? AND seq > ? ORDER BY seq',
      room,
      snapshot?.seq ?? 0,
    )
    return {
      updates: [...(snapshot === undefined ? [] : [snapshot.bytes]), ...loose.map(({ bytes }) => bytes)],
      seq: loose.at(-1)?.seq ?? snapshot?.seq ?? 0,
      claims: this.#rows('SELECT client, person FROM claims WHERE room = ?', room),
      loose: { count: loose.length, bytes: loose.reduce((sum, { bytes }) => sum + bytes.length, 0) },
    }
  }

  append({ room, updates, claims, at, title }: Append): number {
    let seq = this.#head(room)
    for (const { bytes, who } of updates) this.#run('INSERT INTO updates VALUES (?, ?, ?, ?, ?)', room, ++seq, bytes, who, at)
    for (const { client, person } of claims) this.#run('INSERT INTO claims VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING', room, client, person, at)
    if (updates.length > 0) this.#run('UPDATE designs SET changed_at = ?, title = coalesce(?, title) WHERE id = ?', at, title ?? null, room)
    return seq
  }

  compact(room: string, state: Uint8Array, seq: number): void {
    this.#run(
      'INSERT INTO snapshots VALUES (?, ?, ?) ON CONFLICT (room) DO UPDATE SET seq = excluded.seq, bytes = excluded.bytes WHERE excluded.seq >= snapshots.seq',
      room,
      seq,
      state,
    )
    this.#run('DELETE FROM updates WHERE room = ?1 AND seq <= (SELECT seq FROM snapshots WHERE room = ?1)', room)
  }

  heads(rooms: readonly string[]): Map<string, number> {
    return new Map(rooms.map((room) => [room, this.#head(room)]))
  }

  #head(room: string): number {
    return (
      this.#row<{ seq: number }>(
        'SELECT max(coalesce((SELECT max(seq) FROM updates WHERE room = ?1), 0), coalesce((SELECT seq FROM snapshots WHERE room = ?1), 0)) AS seq',
        room,
      )?.seq ?? 0
    )
  }

  claimsSince(room: string, person: string, since: Moment): number {
    return (
      this.#row<{ taken: number }>('SELECT count(*) AS taken FROM claims WHERE room = ? AND person = ? AND at >= ?', room, person, since)?.taken ?? 0
    )
  }

  addLink({ id, design, role, label, createdAt, expiresAt, revokedAt }: LinkRecord, keyHash: string): void {
    this.#run('INSERT INTO links VALUES (?, ?, ?, ?, ?, ?, ?, ?)', id, design, keyHash, role, label, createdAt, expiresAt, revokedAt)
  }
  links(design: string): LinkRecord[] {
    return this.#rows(`SELECT ${linkColumns} FROM links WHERE design = ? ORDER BY created_at, id`, design)
  }
  linkByKey(keyHash: string): LinkRecord | undefined {
    return this.#row(`SELECT ${linkColumns} FROM links WHERE key_hash = ?`, keyHash)
  }
  link(id: string): LinkRecord | undefined {
    return this.#row(`SELECT ${linkColumns} FROM links WHERE id = ?`, id)
  }
  revokeLink(id: string, at: Moment): void {
    this.#run('UPDATE links SET revoked_at = ? WHERE id = ? AND revoked_at IS NULL', at, id)
  }
  grant(person: string, link: string, at: Moment): void {
    this.#run('INSERT INTO grants VALUES (?, ?, ?) ON CONFLICT DO NOTHING', person, link, at)
  }
  grants(person: string, design: string): LinkRecord[] {
    return this.#rows(
      `SELECT ${linkColumns} FROM grants JOIN links ON links.id = grants.link WHERE grants.person = ? AND links.design = ?`,
      person,
      design,
    )
  }

  addVersion({ id, design, name, by, at }: VersionRecord, state: Uint8Array): void {
    this.#run('INSERT INTO versions VALUES (?, ?, ?, ?, ?, ?)', id, design, name, by, at, state)
  }
  versions(design: string): VersionRecord[] {
    return this.#rows(`SELECT ${versionColumns} FROM versions WHERE design = ? ORDER BY at DESC, id LIMIT 1000`, design)
  }
  versionState(design: string, id: string): { version: VersionRecord; state: Uint8Array } | undefined {
    const row = this.#row<VersionRecord & { state: Uint8Array }>(
      `SELECT ${versionColumns}, state FROM versions WHERE id = ? AND design = ?`,
      id,
      design,
    )
    if (row === undefined) return undefined
    const { state, ...version } = row
    return { version, state }
  }

  audit({ at, person, action, design, detail }: AuditEntry): void {
    this.#run('INSERT INTO audit (at, person, action, design, detail) VALUES (?, ?, ?, ?, ?)', at, person, action, design, detail)
  }
  auditOf(design: string, most: number): AuditEntry[] {
    return this.#rows('SELECT at, person, action, design, detail FROM audit WHERE design = ? ORDER BY seq DESC LIMIT ?', design, most)
  }
}
