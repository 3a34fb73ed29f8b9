import { realpathSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pino from 'pino'
import { ledgerInFile } from '#adapters/model/ledger-file.ts'
import { openLanguageModel } from '#adapters/model/openai.ts'
import { withSpendingCap } from '#adapters/model/spending.ts'
import { oidcProvider } from '#adapters/identity/oidc.ts'
import { ownFilesOf } from '#adapters/own-files.ts'
import { housePricesOf } from '#adapters/prices/prices-of-folders.ts'
import { openEmbeddedStore } from '#adapters/stores/embedded.ts'
import { openPostgresStore } from '#adapters/stores/postgres/postgres.ts'
import { keptSecret } from '#adapters/stores/secret-file.ts'
import { openRedisWire } from '#adapters/wire/redis.ts'
import type { ModelSettings } from '#domain/generation/model/settings.ts'
import { templates } from '#templates/index.ts'
import { createApp } from './app.ts'
import { readConfig } from './config.ts'
import type { ModelPort } from './services.ts'
import { stopInOrder } from './shutdown.ts'

/** JUNCTION: settings, adapters and signals meet the server here. */

const oldestNode = [22, 18] as const
const stopWithinMs = 10_000

const say = (text: string) => process.stdout.write(`${text}\n`)
const complain = (message: string, hint: string) => process.stderr.write(`${message}\n  ${hint}\n`)

const isOldNode = (): boolean => {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  return major < oldestNode[0] || (major === oldestNode[0] && minor < oldestNode[1])
}

/** Where a person on this machine finds it; what listens everywhere also listens here. */
const shownHost = (host: string) => (host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host)

/** The language model of the settings, asked while a day's money lasts; what was spent is kept with the data. */
function modelOf(settings: ModelSettings | undefined, dataDir: string): ModelPort | undefined {
  if (settings === undefined) return undefined
  const ledger = ledgerInFile(join(dataDir, 'model-spending.json'))
  return { languageModel: withSpendingCap(openLanguageModel(settings), { ...settings, ledger, now: Date.now }), seconds: settings.seconds }
}

/** What the system says when it will not listen or open, in words. */
function reasonOf(error: unknown, port: number, folder: string): [message: string, hint: string] {
  if (error instanceof NotThere) return [error.message, error.hint]
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  const message = error instanceof Error ? error.message : String(error)
  if (code === 'EADDRINUSE') return [`Port ${port} is in use.`, `Stop what listens there, or choose another: STRATA_PORT=${port + 1}`]
  if (code === 'EACCES' && port < 1024) return [`Port ${port} needs special rights.`, 'Choose one above 1023 with STRATA_PORT.']
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return ['This machine has no such address to listen on.', 'Set STRATA_HOST to 127.0.0.1 or 0.0.0.0.']
  if (message.includes('locked'))
    return [`The folder "${folder}" is in use by another Strata.`, 'Stop it, or choose another folder with STRATA_DATA.']
  return [`The server cannot start: ${message}`, `Look at the folder "${folder}" (STRATA_DATA): it must be there, writable, and not full.`]
}

/** Something outside that the settings name does not answer. */
class NotThere extends Error {
  readonly hint: string
  constructor(what: string, cause: unknown, hint: string) {
    super(`${what}: ${cause instanceof Error && cause.message !== '' ? cause.message : String(cause)}.`)
    this.hint = hint
  }
}
const there = <T>(opening: Promise<T>, what: string, hint: string): Promise<T> =>
  opening.catch((error: unknown) => {
    throw new NotThere(what, error, hint)
  })
const openDatabase = (url: string) => there(openPostgresStore(url), 'The database cannot be used', 'Look at DATABASE_URL: is Postgres there, and may this user make tables in the database?')
const openLine = (url: string) => there(openRedisWire(url), 'Redis does not answer', 'Look at REDIS_URL, or unset it while this is the only node.')

/**
 * Runs the server until it is told to stop.
 * @returns the exit code: 0 stopped, 1 stopped in a hurry, 2 could not start
 */
export async function start(environment: Readonly<Record<string, string | undefined>>): Promise<number> {
  if (isOldNode()) {
    complain(
      `Strata needs Node ${oldestNode.join('.')} or newer; this is ${process.version}.`,
      'Run it with "npm start" or "npx strata serve": the install brings a newer Node.',
    )
    return 2
  }
  const settings = readConfig(environment)
  if (!settings.ok) {
    for (const { message, hint } of settings.problems) complain(message, hint)
    return 2
  }
  const { port, host, dataDir, publicUrl, databaseUrl, redisUrl, signIn } = settings.value
  const log = pino({ level: 'info' }, pino.destination(2))
  try {
    const store = await (databaseUrl === undefined ? openEmbeddedStore(dataDir) : openDatabase(databaseUrl))
    const wire = redisUrl === undefined ? undefined : await openLine(redisUrl)
    const shared = databaseUrl === undefined ? {} : { shared: { wire } }
    const secret = settings.value.secret ?? (await keptSecret(dataDir))
    const studio = fileURLToPath(new URL('../dist', import.meta.url))
    const model = modelOf(settings.value.model, dataDir)
    const identity = signIn === undefined ? {} : { identity: { provider: oidcProvider(signIn), rules: signIn.rules } }
    const prices = housePricesOf(dataDir)
    const app = createApp({ config: { host, publicUrl, secret }, store, ...shared, ...identity, templates, ownFiles: async () => ({ ...(await ownFilesOf(dataDir)), prices: await prices() }), studio, now: Date.now, log, ...(model === undefined ? {} : { model }) })
    const stop = () => stopInOrder([() => app.close(), () => store.close(), async () => wire?.close()], { withinMs: stopWithinMs })
    const listening = await app.listen(port).catch(async (error: unknown) => {
      await stop()
      throw error
    })
    say(`Strata is at ${publicUrl ?? `http://${shownHost(host)}:${listening}`}`)
    await new Promise<void>((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
    })
    return (await stop()) ? 0 : 1
  } catch (error) {
    complain(...reasonOf(error, port, dataDir))
    return 2
  }
}

const isProgram = process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)
if (isProgram) process.exit(await start(process.env))
