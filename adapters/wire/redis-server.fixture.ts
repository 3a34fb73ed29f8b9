import { type ChildProcess, spawn } from 'node:child_process'
import { access, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Redis } from 'ioredis'
import { freePort } from '../free-port.fixture.ts'

/** A real Redis (or Valkey), private to the run, on a free port, that keeps nothing; faults may kill it. */

/** Where the tests' own command keeps one that it fetched, with its libraries beside it. */
const fetched = fileURLToPath(new URL('../../.cache/redis/usr/', import.meta.url))

/** @returns the program; undefined = there is none on this machine */
export async function redisProgram(): Promise<string | undefined> {
  const folders = (process.env['PATH'] ?? '').split(':')
  const places = [...folders.flatMap((folder) => [join(folder, 'valkey-server'), join(folder, 'redis-server')]), join(fetched, 'bin/redis-server')]
  for (const place of places)
    if (
      await access(place).then(
        () => true,
        () => false,
      )
    )
      return place
  return undefined
}

export class RedisServer {
  readonly #program: string
  readonly #folder: string
  readonly #port: number
  #process: ChildProcess | undefined

  private constructor(program: string, folder: string, port: number) {
    this.#program = program
    this.#folder = folder
    this.#port = port
  }

  static async start(program: string): Promise<RedisServer> {
    const server = new RedisServer(program, await mkdtemp(join(tmpdir(), 'strata-redis-')), await freePort())
    await server.run()
    return server
  }

  get url(): string {
    return `redis://127.0.0.1:${this.#port}`
  }

  async run(): Promise<void> {
    const settings = ['--port', String(this.#port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', this.#folder]
    this.#process = spawn(this.#program, settings, {
      stdio: 'ignore',
      env: { ...process.env, LD_LIBRARY_PATH: `${fetched}lib/x86_64-linux-gnu:${fetched}lib/aarch64-linux-gnu` },
    })
    const client = new Redis(this.url, { retryStrategy: () => 50, maxRetriesPerRequest: 200 })
    client.on('error', () => undefined)
    await client.ping()
    client.disconnect()
  }

  /** Stops it in its tracks, and lets it go on. */
  pause(): void {
    this.#process?.kill('SIGSTOP')
  }
  resume(): void {
    this.#process?.kill('SIGCONT')
  }

  async kill(): Promise<void> {
    const running = this.#process
    if (running === undefined || running.exitCode !== null || running.signalCode !== null) return
    const gone = new Promise((resolve) => running.once('exit', resolve))
    running.kill('SIGKILL')
    await gone
  }

  async stop(): Promise<void> {
    await this.kill()
    await rm(this.#folder, { recursive: true, force: true })
  }
}
