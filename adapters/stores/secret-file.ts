import { randomBytes } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { makeFolder } from './data-folder.ts'

/** The secret this server signs with, made on the first start and readable by its owner alone. */
export async function keptSecret(folder: string): Promise<string> {
  await makeFolder(folder)
  const path = join(folder, 'secret')
  try {
    await writeFile(path, randomBytes(48).toString('base64url'), { flag: 'wx', mode: 0o600, flush: true })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
  const secret = (await readFile(path, 'utf8')).trim()
  if (secret.length < 32) throw new Error(`The file "${path}" holds no secret. Remove it: a new one is made, and everybody starts as a new person.`)
  return secret
}
