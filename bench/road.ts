import { readFileSync } from 'node:fs'
import { assess } from '#domain/assessment.ts'
import { applyEdit } from '#domain/design/apply-edit.ts'
import { ComponentId, ConnectionId } from '#domain/design/ids.ts'
import { canonical } from '#domain/design/canonical.ts'
import type { Design } from '#domain/design/schema.ts'
import { generate } from '#domain/generation/generate.ts'
import { layout } from '#domain/layout/layout.ts'
import { terraform } from '#exporters/infrastructure/terraform.ts'
import { templates } from '#templates/index.ts'
import { percentile, timed, yardstick } from './measure.ts'

/** `npx node bench/road.ts`: each step of the road, in milliseconds and as a multiple of the yardstick of the same run. */
const today = '2026-11-24'
const prompts = readFileSync(new URL('../eval/prompts/own.jsonl', import.meta.url), 'utf8').trim().split('\n').map((line) => (JSON.parse(line) as { prompt: string }).prompt)

/** The fraud template over and over until there are so many components. */
function grown(size: number): Design {
  const base = templates.find(({ id }) => id === 'realtime-fraud')?.design
  if (base === undefined) throw new Error('no fraud template')
  const copies = Array.from({ length: Math.ceil(size / base.components.length) }, (_, copy) => ({
    components: base.components.map((each) => ({ ...each, id: ComponentId.parse(`${each.id}-${copy}`) })),
    connections: base.connections.map((each) => ({ ...each, id: ConnectionId.parse(`${each.id}-${copy}`), from: ComponentId.parse(`${each.from}-${copy}`), to: ComponentId.parse(`${each.to}-${copy}`) })),
  }))
  const components = copies.flatMap((copy) => copy.components).slice(0, size)
  const kept = new Set<string>(components.map(({ id }) => id))
  return canonical({ ...base, components, connections: copies.flatMap((copy) => copy.connections).filter(({ from, to }) => kept.has(from) && kept.has(to)), positions: {} })
}

const measure = percentile(timed(yardstick, 15), 0.5)
const rows: (readonly string[])[] = [['step', 'p50 ms', 'p95 ms', 'x yardstick (p50)']]
const record = (step: string, times: readonly number[]) => rows.push([step, percentile(times, 0.5).toFixed(2), percentile(times, 0.95).toFixed(2), (percentile(times, 0.5) / measure).toFixed(3)])

let at = 0
record(`prompt to assessed design (${prompts.length} prompts)`, timed(() => {
  const { design } = generate(prompts[at++ % prompts.length] ?? '', templates)
  return design === null ? null : assess(design, { today })
}, prompts.length * 2, prompts.length))

for (const size of [200, 1000]) {
  const design = grown(size)
  record(`assess ${size} components in full`, timed(() => assess(structuredClone(design), { today }), size > 500 ? 10 : 30, 3))
  let turn = 0
  record(`assess ${size} components after one edit`, timed(() => {
    const component = design.components[turn++ % design.components.length]
    const edited = component === undefined ? undefined : applyEdit(design, { kind: 'configure', component: component.id, setting: 'zones', value: (turn % 3) + 1 })
    return edited?.ok ? assess(edited.value, { today }) : undefined
  }, size > 500 ? 10 : 30, 3))
  record(`layout of ${size} components`, timed(() => layout(structuredClone(design)), size > 500 ? 5 : 20, 2))
}
const sixty = assess(grown(60), { today })
record('Terraform of 60 components', timed(() => terraform.export(sixty), 20, 3))

console.log(`Yardstick: 300,000 numbers made and sorted, ${measure.toFixed(1)} ms.`)
const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? []
for (const row of rows) console.log(row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  '))
