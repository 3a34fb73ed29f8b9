import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { alternatives, comparedWith } from '#domain/generation/alternatives.ts'
import { readDesign } from '#domain/catalog/read-design.ts'
import { generate } from '#domain/generation/generate.ts'
import type { Design } from '#domain/design/schema.ts'
import { templates } from '#templates/index.ts'
import { type EditCase, scoreEditCase } from './edit-case.ts'

/** Written before tuning; not tuned on; written after the first round of tuning; written at the end and never tuned on. */
export const editSets = [
  'own-cases',
  'held-back',
  'fresh',
  'unseen',
  'varied',
  'second-fresh',
  'third-fresh',
  'fourth-fresh',
  'fifth-fresh',
  'sixth-fresh',
  'sealed',
  'sealed-second',
] as const

/** A template by its id, what is generated of a prompt by `set:id`, or a design drawn by hand in `edits/designs`. */
function designOf(id: string): Design {
  const [set, prompt] = id.split(':')
  if (prompt !== undefined) return generated(set ?? '', prompt)
  const template = templates.find((each) => each.id === id)
  if (template !== undefined) return template.design
  const drawn = readDesign(readFileSync(join(import.meta.dirname, '..', 'edits', 'designs', `${id}.strata.yaml`), 'utf8'))
  if (!drawn.ok) throw new Error(`no design ${id}`)
  return drawn.value
}

function generated(set: string, id: string): Design {
  const lines = readFileSync(join(import.meta.dirname, '..', 'prompts', `${set}.jsonl`), 'utf8').split('\n')
  const found = lines.flatMap((line) => (line === '' ? [] : [JSON.parse(line) as { id: string; prompt: string }])).find((each) => each.id === id)
  const { design } = generate(found?.prompt ?? '', templates)
  if (design === null) throw new Error(`no design of ${set}:${id}`)
  return design
}

const read = (set: string): EditCase[] =>
  readFileSync(join(import.meta.dirname, '..', 'edits', `${set}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as EditCase)

/** Instructions on templates as Markdown: how many do what was said and nothing else, and what is amiss with the others. */
export function editTable(set: string, { all = false }: { all?: boolean } = {}): string {
  const rows = read(set).map((each) => ({ each, score: scoreEditCase(each, designOf(each.on)) }))
  const met = rows.filter(({ score }) => score.amiss.length === 0).length
  const shown = rows.filter(({ score }) => all || score.amiss.length > 0)
  return [
    `edits, ${set}: ${met} of ${rows.length} do what was said and nothing else`,
    ...(shown.length === 0 ? [] : ['', '| edit | on | instruction | met | touched | amiss |', '| --- | --- | --- | --- | --- | --- |']),
    ...shown.map(
      ({ each, score }) =>
        `| ${each.id} | ${each.on} | ${each.do.replaceAll('|', '/')} | ${score.amiss.length === 0 ? 'yes' : 'no'} | ${score.touched} | ${score.amiss.join('; ').replaceAll('|', '/')} |`,
    ),
  ].join('\n')
}

/** What the three alternatives of every template are better in, as Markdown; a dash = nothing better is known. */
export function alternativesTable(today: string): string {
  const rows = templates.map(({ id, design }) => {
    const base = comparedWith(design, { today })
    const [cheapest, fastest, resilient] = alternatives(design, { today })
    const cell = (better: boolean | undefined, text: string): string => (better === true ? text : '-')
    return `| ${id} | ${cell(cheapest?.better, `$${base.monthlyUsd} to $${cheapest?.compared.monthlyUsd ?? ''}`)} | ${cell(fastest?.better, `${base.latencyMs} to ${fastest?.compared.latencyMs ?? ''} ms`)} | ${cell(resilient?.better, `${base.availability} to ${resilient?.compared.availability ?? ''}`)} |`
  })
  return ['alternatives of the templates', '', '| template | cheapest | fastest (p95) | most resilient |', '| --- | --- | --- | --- |', ...rows].join(
    '\n',
  )
}
