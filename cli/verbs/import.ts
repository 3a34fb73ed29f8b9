import { importDesign } from '#importers/index.ts'
import { deliver, designText } from '../files.ts'
import { Refusal } from '../io.ts'
import { noMore, required, text, type Verb } from '../verb.ts'

export const importFile: Verb = {
  usage: 'import FILE [--from FORMAT] [-o FILE]',
  options: { from: { type: 'string' }, output: { type: 'string', short: 'o' } },
  async run(io, positionals, given) {
    const path = required(positionals, 0, 'The file', importFile)
    noMore(positionals, 1, importFile)
    const bytes = path === '-' ? new TextEncoder().encode(await io.stdin()) : await io.readBytes(path)
    const imported = importDesign(path, bytes, text(given, 'from'))
    if (!imported.ok) throw new Refusal(imported.problems)
    await deliver(io, text(given, 'output'), designText(imported.value, 'yaml'))
    return 0
  },
}
