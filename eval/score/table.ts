import type { Score } from './score.ts'

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
const share = (scores: readonly Score[], holds: (score: Score) => boolean): number => mean(scores.map((score) => (holds(score) ? 1 : 0)))
const quantile = (values: readonly number[], at: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * at))] ?? 0

const columns: readonly [title: string, of: (scores: readonly Score[], ms: readonly number[]) => string][] = [
  ['recall', (scores) => mean(scores.map(({ recall }) => recall)).toFixed(3)],
  ['connect', (scores) => mean(scores.map(({ connect }) => connect)).toFixed(3)],
  ['violations', (scores) => String(scores.reduce((sum, { violations }) => sum + violations, 0))],
  ['precision', (scores) => mean(scores.map(({ precision }) => precision)).toFixed(3)],
  ['(strict)', (scores) => mean(scores.map(({ strictPrecision }) => strictPrecision)).toFixed(3)],
  ['layers', (scores) => share(scores, ({ layers }) => layers).toFixed(3)],
  ['ports', (scores) => share(scores, ({ edgesValid }) => edgesValid).toFixed(3)],
  ['no dangling', (scores) => share(scores, ({ dangling }) => dangling.length === 0).toFixed(3)],
  ['one piece', (scores) => share(scores, ({ connected }) => connected).toFixed(3)],
  ['extracted', (scores) => mean(scores.map(({ extractRecall }) => extractRecall)).toFixed(3)],
  ['invented-free', (scores) => mean(scores.map(({ extractPrecision }) => extractPrecision)).toFixed(3)],
  [
    'clashes told',
    (scores) => {
      const told = scores.flatMap(({ clashes }) => clashes ?? [])
      return told.length === 0 ? '-' : mean(told).toFixed(2)
    },
  ],
  ['false alarms', (scores) => String(scores.reduce((sum, { falseAlarms }) => sum + falseAlarms, 0))],
  ['behaviour', (scores) => share(scores, ({ behaviour }) => behaviour).toFixed(3)],
  ['placed', (scores) => share(scores, ({ placement }) => placement).toFixed(3)],
  ['explained', (scores) => mean(scores.map(({ explained }) => explained)).toFixed(3)],
  ['all pass', (scores) => share(scores, ({ allPass }) => allPass).toFixed(3)],
  [
    'nodes',
    (scores) =>
      `${quantile(
        scores.map(({ nodes }) => nodes).filter((nodes) => nodes > 0),
        0.5,
      )}/${Math.max(...scores.map(({ nodes }) => nodes))}`,
  ],
  ['p95 ms', (_scores, ms) => quantile(ms, 0.95).toFixed(1)],
]

/** Means and shares as a Markdown table, a row for each engine. `nodes` is median/largest. */
export function table(rows: Readonly<Record<string, { scores: readonly Score[]; ms: readonly number[] }>>): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [
    line(['engine', ...columns.map(([title]) => title)]),
    line(['---', ...columns.map(() => '---')]),
    ...Object.entries(rows).map(([engine, { scores, ms }]) => line([engine, ...columns.map(([, of]) => of(scores, ms))])),
  ].join('\n')
}
