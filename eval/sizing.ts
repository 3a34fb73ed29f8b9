import { readRows } from './sizing/rows.ts'
import { answersTo, groups, scoreOf } from './sizing/score.ts'

/**
 * The error of sizing on published figures: `npx node eval/sizing.ts [FILE.csv] [--plain] [--all]`. Two tables: asked with the public fields that
 * the columns fill, as somebody who does not know the case would, and with what the case tells beside them; `--plain` lists the rows of the first.
 * `fit training|serving [starts]` searches the constants again instead; it stands apart because it takes a minute.
 */
async function main(): Promise<void> {
  if (process.argv[2] === 'fit') return void (await import('./sizing/fit.ts'))
  const [file] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
  const source = file === undefined ? new URL('sizing/truth.csv', import.meta.url) : new URL(file, `file://${process.cwd()}/`)
  const [plain, told] = [true, false].map((each) => answersTo(readRows(source), each))
  if (plain === undefined || told === undefined) return
  table('Asked with the columns alone', plain)
  table('Asked with what the case tells', told)
  worst(process.argv.includes('--plain') ? plain : told)
}

const percent = (value: number): string => (Number.isNaN(value) ? '-' : `${(100 * value).toFixed(1)} %`)

function table(title: string, { answers }: ReturnType<typeof answersTo>): void {
  console.log(`${title}:`)
  console.log('group              part       rows  median |error|  within 10 %  within 25 %')
  for (const group of groups)
    for (const [part, held] of [
      ['fitted', false],
      ['held back', true],
      ['all', undefined],
    ] as const) {
      const { rows, median, within10, within25 } = scoreOf(answers, group, held)
      if (rows > 0)
        console.log(
          `${group.padEnd(18)} ${part.padEnd(10)} ${String(rows).padStart(4)}  ${percent(median).padStart(14)}  ${percent(within10).padStart(11)}  ${percent(within25).padStart(11)}`,
        )
    }
  console.log('')
}

function worst({ answers, left }: ReturnType<typeof answersTo>): void {
  const all = process.argv.includes('--all')
  console.log(`${all ? 'Every row' : 'The ten rows we get most wrong'}, worst first:`)
  const sorted = answers.toSorted((a, b) => Math.abs(Math.log(1 + b.error)) - Math.abs(Math.log(1 + a.error)))
  for (const { row, group, held, metric, published, ours, error } of sorted.slice(0, all ? undefined : 10))
    console.log(
      `${percent(error).padStart(9)} ${held ? 'held' : '    '} ${group}: ${row['model']} on ${row['gpu_count'] ?? ''} ${row['gpu'] ?? ''} ${row['precision'] ?? ''}, ${metric} ${Number(ours.toPrecision(4))} for ${Number(published.toPrecision(4))} (${(row['case'] ?? '').slice(0, 60)})`,
    )
  if (left.length > 0) console.log(`\nLeft out (${left.length}):\n${left.map((each) => `  ${each}`).join('\n')}`)
}

await main()
