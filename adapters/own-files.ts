import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { OwnFile, OwnFiles } from '#domain/design/own-files.ts'

/** What is larger than its reader takes is handed on cut, so that the reader says so and nothing large is held. */
const mostBytes = 300_000
const mostFiles = 500

async function filesOf(folder: string, name: string, ending: RegExp): Promise<OwnFile[]> {
  const found = await readdir(join(folder, name)).catch(() => [])
  const names = found.filter((each) => ending.test(each)).sort().slice(0, mostFiles)
  const read = await Promise.all(
    names.map(async (each): Promise<OwnFile[]> => {
      const path = join(folder, name, each)
      const about = await stat(path).catch(() => undefined)
      if (about === undefined || !about.isFile()) return []
      const text = about.size > mostBytes ? ' '.repeat(mostBytes) : await readFile(path, 'utf8').catch(() => undefined)
      return text === undefined ? [] : [{ path: `${name}/${each}`, text }]
    }),
  )
  return read.flat()
}

/** A team's own policies and kinds: the folders `policies` and `kinds` of a folder, each file by name. A folder that is not there holds none. */
export const ownFilesOf = async (folder: string): Promise<OwnFiles> => ({
  policies: await filesOf(folder, 'policies', /\.(ya?ml|json)$/i),
  kinds: await filesOf(folder, 'kinds', /\.ya?ml$/i),
})
