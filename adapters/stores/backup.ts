import { copyFile, open, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync, type SQLInputValue } from 'node:sqlite'
import { makeFolder } from './data-folder.ts'
import { EmbeddedDatabase } from './embedded-database.ts'
import { migrations } from './embedded-schema.ts'
import { Database, type Query } from './postgres/database.ts'

/**
 * A backup is one file in the format of the embedded store, whatever store it comes from; so it also moves a server
 * from a folder to Postgres, and back. Both ways see one moment: a backup can be made while the server works.
 */

/** In an order in which what is referred to comes first. */
const tables = {
  designs: ['id', 'title', 'owner', 'created_at', 'changed_at', 'trashed_at'],
  updates: ['room', 'seq', 'bytes', 'who', 'at'],
  snapshots: ['room', 'seq', 'bytes'],
  claims: ['room', 'client', 'person', 'at'],
  links: ['id', 'design', 'key_hash', 'role', 'label', 'created_at', 'expires_at', 'revoked_at'],
  grants: ['person', 'link', 'at'],
  versions: ['id', 'design', 'name', 'by', 'at', 'state'],
  audit: ['at', 'person', 'action', 'design', 'detail'],
} as const
type Table = keyof typeof tables
const names = Object.keys(tables) as Table[]
/** Rows read and written at a time. */
const batch = 500

export type Counted = { designs: number; bytes: number }

/** What cannot be done, with what to do instead. Nothing was changed. */
export class BackupProblem extends Error {
  readonly hint: string
  constructor(message: string, hint: string) {
    super(message)
    this.hint = hint
  }
}

/** Saves all that a server keeps in a folder, also while it runs. @throws BackupProblem */
export async function backupFolder(folder: string, path: string): Promise<Counted> {
  const source = join(folder, 'strata.sqlite')
  if (!(await exists(source)))
    throw new BackupProblem(`"${folder}" holds no designs of a server.`, 'Name the folder that the server keeps its data in: --data DIR.')
  return written(path, (unfinished) => {
    const db = new DatabaseSync(source, { readOnly: true })
    try {
      db.prepare('VACUUM INTO ?').run(unfinished)
    } finally {
      db.close()
    }
  })
}

/** Saves all that servers keep in a Postgres database, also while they run. @throws BackupProblem, StoreUnavailable */
export async function backupDatabase(url: string, path: string): Promise<Counted> {
  const database = await Database.open(url)
  try {
    return await written(path, async (unfinished) => {
      const db = new DatabaseSync(unfinished)
      try {
        db.exec(`PRAGMA journal_mode = OFF; BEGIN; ${migrations.join(';')}; PRAGMA user_version = ${migrations.length}`)
        await database.inTransaction(async (query) => {
          await query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY')
          for (const name of names) await copyOut(query, db, name)
        })
        db.exec('COMMIT')
      } finally {
        db.close()
      }
    })
  } finally {
    await database.close()
  }
}

async function copyOut(query: Query, db: DatabaseSync, name: Table): Promise<void> {
  const columns = tables[name]
  const into = db.prepare(`INSERT INTO ${name} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`)
  const cursor = `all_${name}`
  await query(`DECLARE ${cursor} NO SCROLL CURSOR FOR SELECT ${columns.join(', ')} FROM ${name} ORDER BY ${name === 'audit' ? 'seq' : columns[0]}`)
  for (;;) {
    const rows = await query<Record<string, SQLInputValue>>(`FETCH ${batch} FROM ${cursor}`)
    for (const row of rows) into.run(...columns.map((column) => row[column] ?? null))
    if (rows.length < batch) return
  }
}

/** Brings a backup back into a folder that holds no designs. @throws BackupProblem */
export async function restoreFolder(path: string, folder: string): Promise<Counted> {
  const counted = await look(path)
  await makeFolder(folder)
  const target = join(folder, 'strata.sqlite')
  if (await exists(target)) {
    // Opening it also finds a server that uses it.
    const present = openedAlone(folder)
    const held = present.holdsDesigns()
    present.close()
    if (held) throw new BackupProblem(`"${folder}" holds designs already.`, 'Restore into an empty folder, and start the server on that.')
    for (const end of ['', '-wal', '-shm']) await rm(target + end, { force: true })
  }
  await copyFile(path, `${target}.unfinished`)
  await toDisk(`${target}.unfinished`)
  await rename(`${target}.unfinished`, target)
  return counted
}

/** Brings a backup back into a Postgres database that holds no designs. @throws BackupProblem, StoreUnavailable */
export async function restoreDatabase(path: string, url: string): Promise<Counted> {
  const counted = await look(path)
  const database = await Database.open(url)
  const db = new DatabaseSync(path, { readOnly: true })
  try {
    await database.inTransaction(async (query) => {
      await query('LOCK TABLE designs IN EXCLUSIVE MODE')
      if ((await query('SELECT 1 FROM designs LIMIT 1')).length > 0)
        throw new BackupProblem('The database holds designs already.', 'Restore into an empty database, and start the server on that.')
      for (const name of names) await copyIn(query, db, name)
      await query(
        'INSERT INTO rooms SELECT room, max(seq) FROM (SELECT room, seq FROM updates UNION ALL SELECT room, seq FROM snapshots) AS numbered GROUP BY room ON CONFLICT (room) DO UPDATE SET seq = excluded.seq',
      )
    })
  } finally {
    db.close()
    await database.close()
  }
  return counted
}

async function copyIn(query: Query, db: DatabaseSync, name: Table): Promise<void> {
  const columns = tables[name]
  let held: unknown[][] = []
  const flush = async () => {
    if (held.length === 0) return
    const places = held.map((row, at) => `(${row.map((_, column) => `$${at * columns.length + column + 1}`).join(', ')})`)
    await query(`INSERT INTO ${name} (${columns.join(', ')}) VALUES ${places.join(', ')}`, held.flat())
    held = []
  }
  for (const row of db.prepare(`SELECT ${columns.join(', ')} FROM ${name} ORDER BY ${name === 'audit' ? 'seq' : columns[0]}`).iterate()) {
    held.push(columns.map((column) => (row[column] instanceof Uint8Array ? Buffer.from(row[column]) : (row[column] ?? null))))
    if (held.length === batch) await flush()
  }
  await flush()
}

/** Writes beside the path and renames, so that a half backup never looks like a whole one. */
async function written(path: string, write: (unfinished: string) => void | Promise<void>): Promise<Counted> {
  if (await exists(path)) throw new BackupProblem(`"${path}" is there already.`, 'Choose a new name; a backup is never written over.')
  const unfinished = `${path}.unfinished`
  await rm(unfinished, { force: true })
  try {
    await write(unfinished)
    await toDisk(unfinished)
    const counted = await look(unfinished)
    await rename(unfinished, path)
    return counted
  } catch (error) {
    await rm(unfinished, { force: true })
    throw error
  }
}

/** @throws BackupProblem for what is no whole backup, or one of a newer version */
async function look(path: string): Promise<Counted> {
  const no = (why: string) => new BackupProblem(`"${path}" is no backup of Strata: ${why}.`, 'Name a file that `strata backup` wrote.')
  if (!(await exists(path))) throw no('it does not exist')
  let db: DatabaseSync | undefined
  try {
    db = new DatabaseSync(path, { readOnly: true })
    const version = Number(db.prepare('PRAGMA user_version').get()?.['user_version'] ?? 0)
    if (version > migrations.length) throw no(`it is of version ${version}, and this program reads up to ${migrations.length}`)
    if (db.prepare('PRAGMA quick_check').get()?.['quick_check'] !== 'ok') throw no('it is damaged')
    return { designs: Number(db.prepare('SELECT count(*) AS count FROM designs').get()?.['count']), bytes: (await stat(path)).size }
  } catch (error) {
    throw error instanceof BackupProblem ? error : no(error instanceof Error ? error.message : 'it cannot be read')
  } finally {
    db?.close()
  }
}

function openedAlone(folder: string): EmbeddedDatabase {
  try {
    return new EmbeddedDatabase(folder)
  } catch (error) {
    const why = error instanceof Error ? error.message : 'it cannot be opened'
    throw new BackupProblem(`"${folder}" cannot be restored into: ${why}.`, 'Stop the server that uses it, or choose another folder.')
  }
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  )

async function toDisk(path: string): Promise<void> {
  const file = await open(path, 'r+')
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}
