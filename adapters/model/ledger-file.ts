import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { z } from 'zod'
import type { Ledger } from './spending.ts'

const Kept = z.strictObject({ day: z.iso.date(), usd: z.number().nonnegative() })

/** What was spent, in a file, so that a restart does not begin anew. A file that cannot be read counts as nothing spent. */
export function ledgerInFile(path: string): Ledger {
  let last = Promise.resolve()
  return {
    async read() {
      const text = await readFile(path, 'utf8').catch(() => '')
      try {
        return Kept.parse(JSON.parse(text))
      } catch {
        return undefined
      }
    },
    write(spent) {
      const written = last.then(async () => {
        await mkdir(dirname(path), { recursive: true })
        await writeFile(`${path}.new`, JSON.stringify(spent))
        await rename(`${path}.new`, path)
      })
      // A disk that is full must not take the answer away; the sum is still known here.
      last = written.catch(() => undefined)
      return last
    },
  }
}
