import { assess } from '#domain/assessment.ts'
import { readDesignValue } from '#domain/catalog/read-design.ts'
import { check } from '#domain/checks/check-design.ts'
import { CheckMemory } from '#domain/checks/memory.ts'
import { readPolicies } from '#domain/checks/policies/read-policies.ts'
import { bill } from '#domain/cost/bill.ts'
import { applyEdit } from '#domain/design/apply-edit.ts'
import { canonical } from '#domain/design/canonical.ts'
import { ComponentId, ConnectionId } from '#domain/design/ids.ts'
import type { Design } from '#domain/design/schema.ts'
import { size } from '#domain/sizing/size.ts'
import { templates } from '#templates/index.ts'
import { percentile, timed, yardstick } from './measure.ts'

/** `npx node bench/checks.ts`: what the 189 checks take, in milliseconds and as a multiple of the yardstick of the same run. */
const today = '2026-11-24'

/** The fraud template over and over until there are so many components. */
function grown(wanted: number): Design {
  const base = templates.find(({ id }) => id === 'realtime-fraud')?.design
  if (base === undefined) throw new Error('no fraud template')
  const copies = Array.from({ length: Math.ceil(wanted / base.components.length) }, (_, copy) => ({
    components: base.components.map((each) => ({ ...each, id: ComponentId.parse(`${each.id}-${copy}`) })),
    connections: base.connections.map((each) => ({
      ...each,
      id: ConnectionId.parse(`${each.id}-${copy}`),
      from: ComponentId.parse(`${each.from}-${copy}`),
      to: ComponentId.parse(`${each.to}-${copy}`),
    })),
  }))
  const components = copies.flatMap((copy) => copy.components).slice(0, wanted)
  const kept = new Set<string>(components.map(({ id }) => id))
  const connections = copies.flatMap((copy) => copy.connections).filter(({ from, to }) => kept.has(from) && kept.has(to))
  return canonical({ ...base, components, connections, positions: {} })
}

/** One row of parts, each feeding the next: the longest ways a design can have. */
function row(length: number): Design {
  const kinds = [
    'source-system',
    'event-stream',
    'stream-processor',
    'data-lake',
    'model-training-job',
    'relational-database',
    'vector-database',
    'app-backend',
  ]
  const read = readDesignValue({
    strata: 1,
    name: 'Row',
    requirements: { environment: 'production', frameworks: ['gdpr'] },
    components: Array.from({ length }, (_, i) => ({
      id: `c${i}`,
      kind: kinds[i % kinds.length],
      name: `C${i}`,
      provider: 'aws',
      settings: i % 8 === 3 ? { dataClass: ['pii'] } : {},
    })),
    connections: Array.from({ length: length - 1 }, (_, i) => ({ id: `e${i}`, from: `c${i}`, to: `c${i + 1}`, carries: 'table' })),
  })
  if (!read.ok) throw new Error(JSON.stringify(read.problems[0]))
  return read.value
}

const policy = readPolicies([
  {
    path: 'p.yaml',
    text: 'id: ACME-1\ntitle: Owned\nseverity: low\nfor: component\nwhen: component.stores\nassert: has(component.settings.owner) && components.exists(c, c.id == component.id)\nremedy: Name one.\n',
  },
])
const measure = percentile(timed(yardstick, 15), 0.5)
const rows: (readonly string[])[] = [['step', 'p50 ms', 'p95 ms', 'x yardstick (p50)']]
const record = (step: string, times: readonly number[]) =>
  rows.push([step, percentile(times, 0.5).toFixed(2), percentile(times, 0.95).toFixed(2), (percentile(times, 0.5) / measure).toFixed(3)])

for (const wanted of [200, 1000]) {
  const design = grown(wanted)
  const runs = wanted > 500 ? 12 : 60
  let turn = 0
  const edited = (): Design => {
    const component = design.components[turn++ % design.components.length]
    const made =
      component === undefined ? undefined : applyEdit(design, { kind: 'configure', component: component.id, setting: 'zones', value: (turn % 3) + 1 })
    return made?.ok === true ? made.value : design
  }
  const sizing = size(design)
  const cost = bill(design, sizing)
  const beside = { sizing, bill: cost, today }
  record(
    `check ${wanted} components after one edit`,
    timed(() => check(edited(), beside), runs, 10),
  )
  const memory = new CheckMemory()
  record(
    `check ${wanted} components after one edit, as the studio does`,
    timed(() => check(edited(), { ...beside, memory }), runs, 10),
  )
  const kept = new CheckMemory()
  record(
    `assess ${wanted} components after one edit, as the studio does`,
    timed(() => assess(edited(), { today, memory: kept }), runs, 10),
  )
  record(
    `assess ${wanted} components after one edit`,
    timed(() => assess(edited(), { today }), runs, 10),
  )
  record(
    `assess ${wanted} components in full`,
    timed(() => assess(structuredClone(design), { today }), runs, 5),
  )
  if (policy.ok)
    record(
      `check ${wanted} components with a policy`,
      timed(() => check(edited(), { ...beside, policies: policy.value }), runs, 10),
    )
}
for (const length of [1250, 5000]) {
  const design = row(length)
  const sizing = size(design)
  const beside = { sizing, bill: bill(design, sizing), today }
  record(
    `check ${length} components in a row`,
    timed(() => check(structuredClone(design), beside), 3, 1),
  )
}

console.log(`Yardstick: 300,000 numbers made and sorted, ${measure.toFixed(1)} ms.`)
const widths = rows[0]?.map((_, column) => Math.max(...rows.map((each) => each[column]?.length ?? 0))) ?? []
for (const each of rows)
  console.log(each.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  '))
