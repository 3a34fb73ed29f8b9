import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { text as readStream } from 'node:stream/consumers'
import type { Result } from '#domain/design/problem.ts'
import { readModelSettings } from '#domain/generation/model/settings.ts'
import { type Io, Refusal, refuse } from './io.ts'
import { run } from './run.ts'

/** JUNCTION: the real world for the verbs. */
const largestInputBytes = 50_000_000

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path)
    if (size > largestInputBytes) throw refuse('cli/too-large', path, `"${path}" has ${size} bytes; ${largestInputBytes} are read.`, 'Split it.')
    return await readFile(path)
  } catch (error) {
    throw fileProblem(error, path, 'read')
  }
}

function fileProblem(error: unknown, path: string, doing: 'read' | 'written'): unknown {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
  const why: Record<string, string> = { ENOENT: 'it does not exist', EISDIR: 'it is a folder', EACCES: 'it may not be opened', ENOTDIR: 'a part of its path is a file', ENOSPC: 'the disk is full', EROFS: 'the disk is read-only' }
  const reason = typeof code === 'string' ? why[code] : undefined
  return reason === undefined ? error : refuse('cli/file', path, `"${path}" cannot be ${doing}: ${reason}.`, doing === 'read' ? 'Check the path, or use "-" to read standard input.' : 'Choose another path with -o.')
}

type Backups = typeof import('#adapters/stores/backup.ts')
type Place = { url: string } | { folder: string }

/** Where a server would keep its data; a folder that is named comes before the database of the environment. */
async function keeping<T>(data: string | undefined, work: (backups: Backups, place: Place) => Promise<T>): Promise<T> {
  const { DATABASE_URL: url = '', STRATA_DATA: folder = '' } = process.env
  try {
    return await work(await import('#adapters/stores/backup.ts'), data === undefined && url !== '' ? { url } : { folder: data ?? (folder === '' ? '.strata' : folder) })
  } catch (error) {
    if (!(error instanceof Error)) throw error
    throw refuse('cli/backup', '', error.message, 'hint' in error && typeof error.hint === 'string' ? error.hint : 'Look at the path and at the place of the data; nothing was changed.')
  }
}

const today = new Date().toISOString().slice(0, 10)
const dataDir = process.env['STRATA_DATA'] ?? '.strata'

function usable<T>(result: Result<T>): T {
  if (!result.ok) throw new Refusal(result.problems)
  return result.value
}

const io: Io = {
  readBytes,
  readText: async (path) => new TextDecoder().decode(await readBytes(path)),
  async writeFile(path, contents) {
    try {
      await mkdir(dirname(path), { recursive: true })
      await writeFile(path, contents)
    } catch (error) {
      throw fileProblem(error, path, 'written')
    }
  },
  isFolder: (path) => stat(path).then((found) => found.isDirectory(), () => false),
  listFolder: (path) => readdir(path),
  removeFile: (path) => rm(path, { force: true }),
  stdin: () => readStream(process.stdin),
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  today,
  templates: async () => (await import('#templates/index.ts')).templates,
  async prices(beside) {
    const { pricesOfFolders } = await import('#adapters/prices/prices-of-folders.ts')
    return usable(await pricesOfFolders({ dataDir, beside, today }))
  },
  async refreshPrices(wish) {
    const { refreshIntoFolder } = await import('#adapters/prices/prices-of-folders.ts')
    return usable(await refreshIntoFolder({ ...wish, dataDir, today }))
  },
  async languageModel() {
    const { settings, problems } = readModelSettings(process.env, true)
    if (problems.length > 0) throw new Refusal(problems)
    if (settings === undefined) return undefined
    const [{ openLanguageModel }, { ledgerInMemory, withSpendingCap }] = await Promise.all([import('#adapters/model/openai.ts'), import('#adapters/model/spending.ts')])
    return { model: withSpendingCap(openLanguageModel(settings), { ...settings, ledger: ledgerInMemory(), now: Date.now }), seconds: settings.seconds }
  },
  async serve(settings) {
    const { start } = await import('#server/main.ts')
    return start({ ...process.env, ...settings })
  },
  backup: (path, data) => keeping(data, ({ backupFolder, backupDatabase }, place) => ('url' in place ? backupDatabase(place.url, path) : backupFolder(place.folder, path))),
  restore: (path, data) => keeping(data, ({ restoreFolder, restoreDatabase }, place) => ('url' in place ? restoreDatabase(path, place.url) : restoreFolder(path, place.folder))),
}

// A reader that leaves early (`| head`) is not an error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})
process.exitCode = await run(io, process.argv.slice(2))
