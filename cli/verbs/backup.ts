import { noMore, required, text, type Verb } from '../verb.ts'

const options = { data: { type: 'string' } } as const
const mega = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`
const designs = (count: number) => `${count} design${count === 1 ? '' : 's'}`

/** Saves everything, also while the server runs; with DATABASE_URL set, from there. */
export const backup: Verb = {
  usage: 'backup PATH [--data DIR]',
  options,
  async run(io, positionals, given) {
    const path = required(positionals, 0, 'The file to write', backup)
    noMore(positionals, 1, backup)
    const counted = await io.backup(path, text(given, 'data'))
    io.out(`Saved ${designs(counted.designs)} in "${path}" (${mega(counted.bytes)}).\n`)
    return 0
  },
}

/** Brings everything back into a place that holds no designs; with DATABASE_URL set, into that database. */
export const restore: Verb = {
  usage: 'restore PATH [--data DIR]',
  options,
  async run(io, positionals, given) {
    const path = required(positionals, 0, 'The backup', restore)
    noMore(positionals, 1, restore)
    const counted = await io.restore(path, text(given, 'data'))
    io.out(`Brought back ${designs(counted.designs)} from "${path}" (${mega(counted.bytes)}).\n`)
    return 0
  },
}
