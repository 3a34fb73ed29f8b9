import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { chown, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'
import { freePort } from '../../free-port.fixture.ts'

/** A real Postgres, private to the run, on a free port, as a person without rights, so that faults may kill it. */

const run = promisify(execFile)
/** Postgres refuses to run as root: then it runs as nobody. */
const nobody: { uid: number; gid: number } | undefined = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : undefined

/** The folder with `initdb` and `postgres`, the newest of the machine; undefined = there is none. */
export async function postgresBinaries(): Promise<string | undefined> {
  const listed = (folder: string): Promise<string[]> => readdir(folder).catch(() => [])
  const versions = await listed('/usr/lib/postgresql')
  const folders = [...versions.toSorted((a, b) => Number(b) - Number(a)).map((version) => `/usr/lib/postgresql/${version}/bin`), ...(process.env['PATH'] ?? '').split(':')]
  for (const folder of folders) if ((await listed(folder)).includes('initdb')) return folder
  return undefined
}

export class PostgresServer {
  readonly #binaries: string
  readonly #folder: string
  readonly #port: number
  #process: ChildProcess | undefined
  #databases = 0

  private constructor(binaries: string, folder: string, port: number) {
    this.#binaries = binaries
    this.#folder = folder
    this.#port = port
  }

  static async start(binaries: string): Promise<PostgresServer> {
    const folder = await mkdtemp(join(tmpdir(), 'strata-postgres-'))
    if (nobody !== undefined) await chown(folder, nobody.uid, nobody.gid)
    const data = join(folder, 'data')
    await run(join(binaries, 'initdb'), ['-D', data, '-U', 'strata', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'], { ...nobody, cwd: folder })
    const server = new PostgresServer(binaries, folder, await freePort())
    await server.run()
    return server
  }

  async run(): Promise<void> {
    this.#process = spawn(
      join(this.#binaries, 'postgres'),
      ['-D', join(this.#folder, 'data'), '-h', '127.0.0.1', '-p', String(this.#port), '-k', this.#folder],
      { stdio: 'ignore', cwd: this.#folder, ...nobody },
    )
    // After a kill it first brings every file to the disk, which takes long on a busy one.
    for (let tries = 0; tries < 1000; tries += 1) {
      const client = new pg.Client(this.url('postgres'))
      try {
        await client.connect()
        return
      } catch {
        await new Promise((resolve) => setTimeout(resolve, 50))
      } finally {
        await client.end().catch(() => undefined)
      }
    }
    throw new Error('Postgres did not start')
  }

  url(database: string): string {
    return `postgres://strata@127.0.0.1:${this.#port}/${database}`
  }

  /** A new, empty database. @returns its url */
  async database(): Promise<string> {
    const name = `strata_${(this.#databases += 1)}`
    const client = new pg.Client(this.url('postgres'))
    await client.connect()
    await client.query(`CREATE DATABASE ${name}`)
    await client.end()
    return this.url(name)
  }

  /** Ends the process as a power cut would. The data stay. */
  async kill(signal: 'SIGKILL' | 'SIGQUIT' | 'SIGINT' = 'SIGQUIT'): Promise<void> {
    const running = this.#process
    if (running === undefined || running.exitCode !== null) return
    const gone = new Promise((resolve) => running.once('exit', resolve))
    running.kill(signal)
    await gone
  }

  async stop(): Promise<void> {
    await this.kill()
    await rm(this.#folder, { recursive: true, force: true })
  }
}
