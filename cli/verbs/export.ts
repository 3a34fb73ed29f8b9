import { assess } from '#domain/assessment.ts'
import { nearest } from '#domain/design/nearest.ts'
import { exporters } from '#exporters/index.ts'
import { assessOptions, readDesignFile } from '../files.ts'
import { nearestToday } from '../formats-to-come.ts'
import { refuse } from '../io.ts'
import { table } from '../table.ts'
import { noMore, required, text, type Verb } from '../verb.ts'
import { writeFolder } from '../write-folder.ts'

export const exportDesign: Verb = {
  usage: 'export FORMAT FILE -o PATH   or   export --list',
  options: { output: { type: 'string', short: 'o' }, list: { type: 'boolean' } },
  async run(io, positionals, given) {
    if (given['list'] === true) {
      io.out(table([['format', 'what', 'file'], ...exporters.map(({ id, title, extension }) => [id, title, extension])]))
      return 0
    }
    const format = required(positionals, 0, 'The format', exportDesign)
    const exporter = exporters.find(({ id }) => id === format)
    if (exporter === undefined) {
      const today = nearestToday(format)
      if (today !== undefined)
        throw refuse('export/later', format, `The format ${format} comes with a later version.`, `Nearest to it now: ${today.map((each) => `\`strata export ${each}\``).join(' or ')}.`)
      const near = nearest(format, exporters.map(({ id }) => id))
      throw refuse('export/unknown-format', format, `"${format}" is not a format.`, `${near === undefined ? '' : `Did you mean "${near}"? `}\`strata export --list\` names them.`)
    }
    const design = await readDesignFile(io, required(positionals, 1, 'The design file', exportDesign))
    noMore(positionals, 2, exportDesign)
    const path = text(given, 'output')
    const { files, omissions, validation = [] } = await exporter.export(assess(design, await assessOptions(io, positionals[1] ?? '-')))
    const [first] = files
    if (exporter.extension === 'folder') {
      if (path === undefined || path === '-') throw refuse('cli/usage', '-o', `${exporter.title} writes a folder.`, `Name it: strata export ${format} ${positionals[1]} -o FOLDER`)
      await writeFolder(io, path, format, files)
    } else if (first !== undefined) {
      if (path !== undefined && path !== '-') {
        if (await io.isFolder(path)) throw refuse('cli/usage', '-o', `"${path}" is a folder, and ${exporter.title} writes one file.`, `Name a file: -o ${path}/${first.path}`)
        await io.writeFile(path, first.contents)
      } else if (typeof first.contents === 'string') io.out(first.contents)
      else throw refuse('cli/usage', '-o', `${exporter.title} is not text.`, 'Name a file with -o.')
    }
    for (const { element, what, why } of omissions) io.err(`Not carried: ${element}: ${what} (${why})\n`)
    for (const { against, problems } of validation) {
      io.err(problems.length === 0 ? `Valid against ${against.join(' and ')}: 0 errors.\n` : `Not valid against ${against.join(' and ')}:\n`)
      for (const problem of problems) io.err(`  ${problem}\n`)
    }
    return 0
  },
}
