import { architectureOf, isSparse } from '#domain/sizing/architecture.ts'
import { modelNamed } from '#domain/catalog/find-model.ts'
import { sizeWorkload } from '#domain/sizing/size-workload.ts'
import { questionOf } from './question.ts'
import { isHeldBack, type TruthRow } from './rows.ts'

export const groups = ['training', 'inference dense', 'inference MoE', 'memory'] as const
export type Group = (typeof groups)[number]

/** One row answered. `error` is ours over published, less one. */
export type Answer = { row: TruthRow; group: Group; held: boolean; metric: string; published: number; ours: number; error: number }

/** Rows answered, and why the others are left out. `plain` asks with the columns alone, as somebody who does not know the case would. */
export function answersTo(rows: readonly TruthRow[], plain: boolean): { answers: Answer[]; left: string[] } {
  const left: string[] = []
  const answers = rows.flatMap((row): Answer[] => {
    const question = questionOf(row, plain)
    if (typeof question === 'string') return (left.push(`${row['model']}: ${question}`), [])
    const sized = sizeWorkload(question.workload)
    if (!sized.ok) return (left.push(`${row['model']} ${row['metric']}: ${sized.problems.map(({ message }) => message).join(' ')}`), [])
    const ours = Reflect.get(sized.value.metrics, question.metric) as number | undefined
    if (ours === undefined) return (left.push(`${row['model']} ${row['metric']}: no ${question.metric}`), [])
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
  return { answers, left }
}

function groupOf(row: TruthRow): Group {
  if (row['group'] === 'memory') return 'memory'
  if (row['group'] !== 'inference') return 'training'
  const listed = modelNamed(row['model'] ?? '')
  const model = listed === undefined ? undefined : architectureOf(listed)
  return model !== undefined && isSparse(model) ? 'inference MoE' : 'inference dense'
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2
}

/** Rows of a group, the median of their absolute errors, and the share within 10 and 25 per cent. */
export type Score = { rows: number; median: number; within10: number; within25: number }

/** @param held undefined = both parts together */
export function scoreOf(answers: readonly Answer[], group: Group, held?: boolean): Score {
  const errors = answers.filter((each) => each.group === group && (held === undefined || each.held === held)).map(({ error }) => Math.abs(error))
  const share = (within: number) => errors.filter((error) => error <= within).length / errors.length
  return { rows: errors.length, median: median(errors), within10: share(0.1), within25: share(0.25) }
}
