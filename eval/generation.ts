import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { generate } from '#domain/generation/generate.ts'
import { revise } from '#domain/generation/revise/revise.ts'
import { templates } from '#templates/index.ts'
import { inOtherProcesses } from './bytes.ts'
import { keywords, nearestTemplate } from './score/baselines.ts'
import { alternativesTable, editSets, editTable } from './score/edit-tables.ts'
import { scoreEdit } from './score/edit.ts'
import type { PromptRecord } from './score/expectation.ts'
import { graphOfDesign } from './score/graph.ts'
import { patternNumbers } from './score/pattern-numbers.data.ts'
import { type Answered, score, type Score } from './score/score.ts'
import { table } from './score/table.ts'

/** `npm run eval [-- set] [-- --worst]`: the scores of the embedded engine beside two baselines, for each set of prompts. */
const folder = join(import.meta.dirname, 'prompts')
const patternKinds = new Map(
  Object.entries(patternNumbers).map(([number, id]) => [
    number,
    new Set((templates.find((template) => template.id === id)?.design.components ?? []).map(({ kind }): string => kind)),
  ]),
)

const engine = (prompt: string): Answered => {
  const { behaviour, understood, conflicts, design } = generate(prompt, templates)
  return { behaviour, understood, conflicts, graph: graphOfDesign(design) }
}

/** Runs the edit prompts of a set on the design of their base prompt. */
function edits(records: readonly PromptRecord[]): string {
  const rows = records.flatMap((record) => {
    const base = records.find(({ id }) => id === record.base)
    const before = base === undefined ? null : generate(base.prompt, templates).design
    if (before === null) return []
    const { design, warnings } = revise(before, record.prompt)
    const after = graphOfDesign(design)
    const { touched, minimal, edgesKept } = scoreEdit(record, graphOfDesign(before), after)
    const scored = score(record, { behaviour: 'edit', understood: {}, conflicts: [], graph: after }, patternKinds)
    const met =
      minimal && scored.missing.length === 0 && scored.forbidden.length === 0 && scored.unconnected.length === 0 && scored.dangling.length === 0
    return [
      `| ${record.id} | ${record.prompt.replaceAll('|', '/').slice(0, 70)} | ${met ? 'yes' : 'no'} | ${touched} | ${edgesKept ? 'yes' : 'no'} | ${[...scored.missing, ...scored.forbidden, ...scored.unconnected, ...scored.dangling].join(' ')} | ${warnings.length} |`,
    ]
  })
  return rows.length === 0
    ? ''
    : [
        '',
        '| edit | instruction | met, minimal | components touched | other edges kept | amiss | warnings |',
        '| --- | --- | --- | --- | --- | --- | --- |',
        ...rows,
      ].join('\n')
}

const engines: Readonly<Record<string, (prompt: string) => Answered>> = {
  'keyword hits': keywords,
  'nearest template': nearestTemplate,
  'embedded engine': engine,
}

const readLines = (path: string): PromptRecord[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as PromptRecord)

const wanted = process.argv.slice(2).filter((each) => !each.startsWith('--'))
const sets = [
  ...readdirSync(folder)
    .filter((each) => each.endsWith('.jsonl'))
    .toSorted()
    .map((each) => join(folder, each)),
  join(import.meta.dirname, 'compositions', 'own.jsonl'),
]
for (const file of sets) {
  const name = basename(dirname(file)) === 'prompts' ? basename(file, '.jsonl') : basename(dirname(file))
  if (wanted.length > 0 && !wanted.includes(name)) continue
  const records = readLines(file)
  const asked = records.filter(({ base, expect }) => base === undefined && expect !== undefined && Array.isArray(expect.must_components))
  if (asked.length === 0) continue
  const rows: Record<string, { scores: Score[]; ms: number[] }> = {}
  // What is timed is a program that has run a while.
  for (const record of asked) engine(record.prompt)
  for (const [title, run] of Object.entries(engines)) {
    const ms: number[] = []
    const scores = asked.map((record) => {
      const start = performance.now()
      const answered = run(record.prompt)
      ms.push(performance.now() - start)
      return score(record, answered, patternKinds)
    })
    rows[title] = { scores, ms }
  }
  console.log(`\n${name}: ${asked.length} prompts`)
  console.log(table(rows))
  console.log(edits(records))
  if (process.argv.includes('--worst'))
    (rows['embedded engine']?.scores ?? []).forEach((each, at) => {
      if (!each.allPass || each.strictPrecision < 0.8 || !each.connected || !each.placement)
        console.log(asked[at]?.id, asked[at]?.expect.archetypes.join(), {
          missing: each.missing,
          forbidden: each.forbidden,
          unconnected: each.unconnected,
          dangling: each.dangling,
          layers: each.layers,
          behaviour: each.behaviour,
          connected: each.connected,
          placement: each.placement,
          precision: Number(each.strictPrecision.toFixed(2)),
          nodes: each.nodes,
        })
    })
}

if (wanted.length === 0 || wanted.includes('bytes')) {
  const hashes = inOtherProcesses(5)
  console.log(`\nbytes: ${new Set(hashes).size === 1 ? 'the same' : 'DIFFERENT'} in ${hashes.length} processes, locales and time zones`)
}

if (wanted.length === 0 || wanted.includes('edits')) {
  console.log('\nedits: instructions of our own')
  console.log(edits(readLines(join(import.meta.dirname, 'edits', 'own.jsonl'))))
  for (const set of editSets) console.log(`\n${editTable(set)}`)
}

if (wanted.length === 0 || wanted.includes('alternatives')) console.log(`\n${alternativesTable('2026-11-24')}`)
