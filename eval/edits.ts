import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { templates } from '#templates/index.ts'
import { type EditCase, scoreEditCase } from './score/edit-case.ts'

/** `npx node eval/edits.ts [set]`: instructions on templates, what each had to do and what was amiss. */
const wanted = process.argv.slice(2).filter((each) => !each.startsWith('--'))
for (const set of ['own-cases', 'held-back']) {
  if (wanted.length > 0 && !wanted.includes(set)) continue
  const cases = readFileSync(join(import.meta.dirname, 'edits', `${set}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as EditCase)
  const ms: number[] = []
  const rows = cases.map((each) => {
    const template = templates.find(({ id }) => id === each.on)
    if (template === undefined) throw new Error(`no template ${each.on}`)
    const start = performance.now()
    const score = scoreEditCase(each, template.design)
    ms.push(performance.now() - start)
    return { each, score }
  })
  const met = rows.filter(({ score }) => score.amiss.length === 0).length
  console.log(`\nedits, ${set}: ${met} of ${rows.length} do what was said and nothing else`)
  console.log('| edit | on | instruction | met | touched | amiss |\n| --- | --- | --- | --- | --- | --- |')
  for (const { each, score } of rows)
    if (score.amiss.length > 0 || process.argv.includes('--all'))
      console.log(
        `| ${each.id} | ${each.on} | ${each.do.replaceAll('|', '/')} | ${score.amiss.length === 0 ? 'yes' : 'no'} | ${score.touched} | ${score.amiss.join('; ').replaceAll('|', '/')} |`,
      )
  if (process.argv.includes('--warnings')) for (const { each, score } of rows) console.log(each.id, each.do, score.warnings)
}
