import { isSparse, architectureOf } from '#domain/sizing/architecture.ts'
import { sizeWorkload } from '#domain/sizing/size-workload.ts'
import { modelNamed } from '#domain/catalog/find-model.ts'
import { questionOf } from './sizing/question.ts'
import { isHeldBack, readRows, type TruthRow } from './sizing/rows.ts'

/** One row answered. `error` is ours over published, less one. */
type Answer = { row: TruthRow; group: string; held: boolean; metric: string; published: number; ours: number; error: number }

// `fit training|serving` searches the constants again instead; it stands apart because it takes a minute.
if (process.argv[2] === 'fit') {
  await import('./sizing/fit.ts')
  process.exit(0)
}

const files = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
const plain = process.argv.includes('--plain')
const source = files[0] === undefined ? new URL('sizing/truth.csv', import.meta.url) : new URL(files[0], `file://${process.cwd()}/`)

const left: string[] = []
const answers = readRows(source).flatMap((row): Answer[] => {
  const question = questionOf(row, plain)
  if (typeof question === 'string') return (left.push(`${row['model']}: ${question}`), [])
  const sized = sizeWorkload(question.workload)
  if (!sized.ok) return (left.push(`${row['model']} ${row['metric']}: ${sized.problems.map(({ message }) => message).join(' ')}`), [])
  const ours = Reflect.get(sized.value.metrics, question.metric) as number | undefined
  if (ours === undefined) return (left.push(`${row['model']} ${row['metric']}: no ${question.metric} (${JSON.stringify(question.workload)})`), [])
  return [
    {
      row,
      group: groupOf(row),
      held: isHeldBack(row),
      metric: question.metric,
      published: question.published,
      ours,
      error: ours / question.published - 1,
    },
  ]
})

function groupOf(row: TruthRow): string {
  if (row['group'] !== 'inference') return row['group'] === 'finetune' ? 'training' : (row['group'] ?? '')
  const listed = modelNamed(row['model'] ?? '')
  const model = listed === undefined ? undefined : architectureOf(listed)
  return model !== undefined && isSparse(model) ? 'inference MoE' : 'inference dense'
}

const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  return sorted.length % 2 === 1
    ? (sorted[Math.floor(middle)] ?? Number.NaN)
    : ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2
}
const share = (values: readonly number[], within: number) => values.filter((value) => value <= within).length / values.length
const percent = (value: number) => (Number.isNaN(value) ? '-' : `${(100 * value).toFixed(1)} %`)

console.log('group              part       rows  median |error|  within 10 %  within 25 %')
for (const group of ['training', 'inference dense', 'inference MoE', 'memory'])
  for (const [part, held] of [
    ['fitted', false],
    ['held back', true],
    ['all', undefined],
  ] as const) {
    const errors = answers.filter((each) => each.group === group && (held === undefined || each.held === held)).map(({ error }) => Math.abs(error))
    if (errors.length > 0)
      console.log(
        `${group.padEnd(18)} ${part.padEnd(10)} ${String(errors.length).padStart(4)}  ${percent(median(errors)).padStart(14)}  ${percent(share(errors, 0.1)).padStart(11)}  ${percent(share(errors, 0.25)).padStart(11)}`,
      )
  }

const all = process.argv.includes('--all')
console.log(`\n${all ? 'Every row' : 'The ten rows we get most wrong'}, worst first:`)
for (const { row, group, held, metric, published, ours, error } of answers
  .toSorted((a, b) => Math.abs(Math.log(1 + b.error)) - Math.abs(Math.log(1 + a.error)))
  .slice(0, all ? undefined : 10))
  console.log(
    `${percent(error).padStart(9)} ${held ? 'held' : '    '} ${group}: ${row['model']} on ${row['gpu_count'] ?? ''} ${row['gpu'] ?? ''} ${row['precision'] ?? ''}, ${metric} ${Number(ours.toPrecision(4))} for ${Number(published.toPrecision(4))} (${(row['case'] ?? '').slice(0, 60)})`,
  )
if (left.length > 0) console.log(`\nLeft out (${left.length}):\n${left.map((each) => `  ${each}`).join('\n')}`)
