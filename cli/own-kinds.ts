import { dirname, join } from 'node:path'
import { withOwnKinds } from '#domain/catalog/catalog.ts'
import { type Io, Refusal } from './io.ts'

/** Runs a verb with the kinds of the folder `kinds` beside the first of its files that has one. */
export async function withKindsBeside(io: Io, files: readonly string[], work: () => Promise<number>): Promise<number> {
  for (const file of files) {
    if (!/\.(ya?ml|json)$/i.test(file)) continue
    const folder = join(dirname(file), 'kinds')
    if (!(await io.isFolder(folder))) continue
    const names = (await io.listFolder(folder)).filter((name) => /\.ya?ml$/i.test(name)).sort()
    if (names.length === 0) continue
    const { readOwnKinds } = await import('#domain/catalog/own-kinds.ts')
    const read = readOwnKinds(await Promise.all(names.map(async (path) => ({ path: `kinds/${path}`, text: await io.readText(join(folder, path)) }))))
    if (!read.ok) throw new Refusal(read.problems)
    return withOwnKinds(read.value, work)
  }
  return work()
}
