import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'

/** Makes a folder and what leads to it. Node's own way (`recursive`) never ends where a parent cannot be made, as under /proc. */
export async function makeFolder(folder: string): Promise<void> {
  const make = () =>
    mkdir(folder, { mode: 0o700 }).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error
    })
  await make().catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT' || dirname(folder) === folder) throw error
    await makeFolder(dirname(folder))
    await make()
  })
}
