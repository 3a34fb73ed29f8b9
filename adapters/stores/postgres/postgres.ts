import type { DesignRecord, LinkRecord, Store, VersionRecord } from '#server/ports.ts'
import { Appends } from './appends.ts'
import { Database } from './database.ts'

const designColumns = 'id, title, owner, created_at AS "createdAt", changed_at AS "changedAt", trashed_at AS "trashedAt"'
const linkColumns =
  'links.id, links.design, links.role, links.label, links.created_at AS "createdAt", links.expires_at AS "expiresAt", links.revoked_at AS "revokedAt"'
const versionColumns = 'id, design, name, by, at'

/** Bytes of the driver stand in a larger buffer of its own. */
const own = (bytes: Uint8Array): Uint8Array => Uint8Array.from(bytes)

/**
 * The store for more than one machine: Postgres 13 or newer.
 * @param url like `postgres://user:password@host:5432/strata`
 * @throws StoreUnavailable when it cannot be reached, or its data are of a newer version
 */
export async function openPostgresStore(url: string): Promise<Store> {
  const database = await Database.open(url)
  const appends = new Appends(database)
  const rows = <T extends object>(sql: string, ...values: unknown[]): Promise<T[]> => database.rows<T>(sql, values)
  const row = async <T extends object>(sql: string, ...values: unknown[]): Promise<T | undefined> => (await rows<T>(sql, ...values))[0]
  const run = async (sql: string, ...values: unknown[]): Promise<void> => void (await rows(sql, ...values))

  return {
    createDesign: ({ id, title, owner, createdAt, changedAt, trashedAt }, { bytes, who }) =>
      run(
        `WITH made AS (INSERT INTO designs VALUES ($1, $2, $3, $4, $5, $6)), counter AS (INSERT INTO rooms VALUES ($1, 1))
         INSERT INTO updates VALUES ($1, 1, $7, $8, $4)`,
        id,
        title,
        owner,
        createdAt,
        changedAt,
        trashedAt,
        Buffer.from(bytes),
        who,
      ),
    designsOf: (person, now) =>
      rows<DesignRecord>(
        `SELECT ${designColumns} FROM designs WHERE trashed_at IS NULL AND (owner = $1 OR id IN
           (SELECT links.design FROM grants JOIN links ON links.id = grants.link
            WHERE grants.person = $1 AND links.revoked_at IS NULL AND (links.expires_at IS NULL OR links.expires_at > $2)))
         ORDER BY changed_at DESC, id LIMIT 1000`,
        person,
        now,
      ),
    design: (id) => row<DesignRecord>(`SELECT ${designColumns} FROM designs WHERE id = $1`, id),
    trashDesign: (id, at) => run('UPDATE designs SET trashed_at = $2 WHERE id = $1 AND trashed_at IS NULL', id, at),

    loadRoom: (room) =>
      database.inTransaction(async (query) => {
        // One moment for all three questions: a snapshot made between them would hide what it holds.
        await query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY')
        const [snapshot] = await query<{ seq: number; bytes: Uint8Array }>('SELECT seq, bytes FROM snapshots WHERE room = $1', [room])
        const loose = await query<{ seq: number; bytes: Uint8Array }>(
          'SELECT seq, bytes FROM updates WHERE room = $1 AND seq > $2 ORDER BY seq',
          [room, snapshot?.seq ?? 0],
        )
        const claims = await query<{ client: number; person: string }>('SELECT client, person FROM claims WHERE room = $1', [room])
        return {
          updates: [...(snapshot === undefined ? [] : [snapshot]), ...loose].map(({ bytes }) => own(bytes)),
          seq: loose.at(-1)?.seq ?? snapshot?.seq ?? 0,
          claims,
          loose: { count: loose.length, bytes: loose.reduce((sum, { bytes }) => sum + bytes.length, 0) },
        }
      }),
    append: (append) => appends.append(append),
    compact: (room, state, seq) =>
      database.inTransaction(async (query) => {
        await query(
          `INSERT INTO snapshots VALUES ($1, $2, $3)
           ON CONFLICT (room) DO UPDATE SET seq = excluded.seq, bytes = excluded.bytes WHERE excluded.seq >= snapshots.seq`,
          [room, seq, Buffer.from(state)],
        )
        await query('DELETE FROM updates WHERE room = $1 AND seq <= (SELECT seq FROM snapshots WHERE room = $1)', [room])
      }),
    async heads(rooms) {
      const known = new Map(
        (await rows<{ room: string; seq: number }>('SELECT room, seq FROM rooms WHERE room = ANY ($1)', rooms)).map(({ room, seq }) => [room, seq]),
      )
      return new Map(rooms.map((room) => [room, known.get(room) ?? 0]))
    },
    claimsSince: async (room, person, since) =>
      (await row<{ taken: number }>('SELECT count(*) AS taken FROM claims WHERE room = $1 AND person = $2 AND at >= $3', room, person, since))
        ?.taken ?? 0,

    addLink: ({ id, design, role, label, createdAt, expiresAt, revokedAt }, keyHash) =>
      run('INSERT INTO links VALUES ($1, $2, $3, $4, $5, $6, $7, $8)', id, design, keyHash, role, label, createdAt, expiresAt, revokedAt),
    links: (design) => rows<LinkRecord>(`SELECT ${linkColumns} FROM links WHERE design = $1 ORDER BY created_at, id`, design),
    linkByKey: (keyHash) => row<LinkRecord>(`SELECT ${linkColumns} FROM links WHERE key_hash = $1`, keyHash),
    link: (id) => row<LinkRecord>(`SELECT ${linkColumns} FROM links WHERE id = $1`, id),
    revokeLink: (id, at) => run('UPDATE links SET revoked_at = $2 WHERE id = $1 AND revoked_at IS NULL', id, at),
    grant: (person, link, at) => run('INSERT INTO grants VALUES ($1, $2, $3) ON CONFLICT DO NOTHING', person, link, at),
    grants: (person, design) =>
      rows<LinkRecord>(
        `SELECT ${linkColumns} FROM grants JOIN links ON links.id = grants.link WHERE grants.person = $1 AND links.design = $2`,
        person,
        design,
      ),

    addVersion: ({ id, design, name, by, at }, state) =>
      run('INSERT INTO versions VALUES ($1, $2, $3, $4, $5, $6)', id, design, name, by, at, Buffer.from(state)),
    versions: (design) => rows<VersionRecord>(`SELECT ${versionColumns} FROM versions WHERE design = $1 ORDER BY at DESC, id LIMIT 1000`, design),
    async versionState(design, id) {
      const kept = await row<VersionRecord & { state: Uint8Array }>(
        `SELECT ${versionColumns}, state FROM versions WHERE id = $1 AND design = $2`,
        id,
        design,
      )
      if (kept === undefined) return undefined
      const { state, ...version } = kept
      return { version, state: own(state) }
    },

    audit: ({ at, person, action, design, detail }) =>
      run('INSERT INTO audit (at, person, action, design, detail) VALUES ($1, $2, $3, $4, $5)', at, person, action, design, detail),
    auditOf: (design, most) =>
      rows('SELECT at, person, action, design, detail FROM audit WHERE design = $1 ORDER BY seq DESC LIMIT $2', design, most),

    ping: () => run('SELECT 1 WHERE NOT pg_is_in_recovery()'),
    close: () => database.close(),
  }
}
