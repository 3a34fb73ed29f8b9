import { assess } from '#domain/assessment.ts'
import type { ExportFile } from '#exporters/exporter.ts'
import { exporters } from '#exporters/index.ts'
import { assessOptions, readDesignFile } from '../files.ts'
import { refuse } from '../io.ts'
import { noMore, required, text, type Verb } from '../verb.ts'
import { writeFolder } from '../write-folder.ts'

/** Everything that is read by people or other tools; the code of the infrastructure is an export of its own. */
export const docs: Verb = {
  usage: 'docs FILE -o DIR',
  options: { output: { type: 'string', short: 'o' } },
  async run(io, positionals, given) {
    const path = required(positionals, 0, 'The design file', docs)
    noMore(positionals, 1, docs)
    const folder = text(given, 'output')
    if (folder === undefined || folder === '-') throw refuse('cli/usage', '-o', 'The set of documents is a folder.', `Name it: strata docs ${path} -o FOLDER`)
    const assessment = assess(await readDesignFile(io, path), await assessOptions(io, path))
    const files: ExportFile[] = []
    const rows: string[] = []
    for (const exporter of exporters) {
      if (exporter.family === 'infrastructure') continue
      const { files: written, omissions } = await exporter.export(assessment)
      const inFolder = exporter.extension === 'folder'
      files.push(...written.map((file) => (inFolder ? { ...file, path: `${exporter.id}/${file.path}` } : file)))
      const name = inFolder ? `${exporter.id}/` : (written[0]?.path ?? '')
      rows.push(`| [${name}](${name}) | ${exporter.title} | ${omissions.map(({ element, what }) => `${element}: ${what}`.replaceAll('|', '\\|')).join(' ')} |`)
    }
    files.push({ path: 'README.md', contents: `# Documents of the design\n\n| file | what | not carried |\n| --- | --- | --- |\n${rows.join('\n')}\n` })
    await writeFolder(io, folder, 'docs', files)
    io.err(`Wrote ${files.length} files into "${folder}".\n`)
    return 0
  },
}
