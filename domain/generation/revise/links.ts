import { portFor } from '../compose/draft.ts'
import { read } from '../read/read.ts'
import type { Change } from './change.ts'
import { noSuchPart, whichOf } from './puzzled.ts'
import { targetsIn, unclear } from './targets.ts'

const divider = /(?<![\p{L}\p{N}])(?:to|at|with|and|from|into|zu|mit|und|von|a|con|y|de|à|aux?|avec|et)(?![\p{L}\p{N}])|->|→/iu

/** The two sides of "A to B". */
function sides(change: Change): [string[], string[]] | undefined {
  const { draft, step, spoken } = change
  const signs =
    /^(?:把|将)?\s*(.+?)(?:を|和|与|跟|到|から|と)(.+?)(?:に|へ|から|と|之间|間)*(?:の|的)?(?:间|连接|接続)*\s*(?:して|て)?(?:ください)?[。.]*$/u.exec(
      step.rest,
    )
  const found = divider.exec(step.rest)
  const [left = '', right = ''] =
    signs !== null
      ? [signs[1], signs[2]]
      : found === null
        ? ['', step.rest]
        : [step.rest.slice(0, found.index), step.rest.slice(found.index + found[0].length)]
  const parts = [left, right].map((text) =>
    text.trim() === '' ? spoken.selection.flatMap((id) => draft.part(id) ?? []) : targetsIn(draft, text, read(text), spoken),
  )
  const vague = [left, right].findIndex((text, nth) => unclear(parts[nth] ?? [], text))
  if (vague >= 0) {
    whichOf(change, parts[vague] ?? [], ([left, right][vague] ?? '').trim())
    return undefined
  }
  return [(parts[0] ?? []).map(({ id }) => id), (parts[1] ?? []).map(({ id }) => id)]
}

export function connect(change: Change): string[] {
  const { draft, why, gathered } = change
  const found = sides(change)
  if (found === undefined) return []
  const [from, to] = found
  for (const source of from)
    for (const target of to) {
      const [a, b] = [draft.part(source), draft.part(target)]
      if (a === undefined || b === undefined || a.id === b.id) continue
      if (draft.connected(a.id, b.id) || draft.connected(b.id, a.id)) gathered.settled.push(`"${a.name}" and "${b.name}" are connected already.`)
      else if (portFor(a.kind, b.kind) !== undefined) draft.connect(a.id, b.id, why)
      else if (portFor(b.kind, a.kind) !== undefined) draft.connect(b.id, a.id, why)
      else gathered.settled.push(`"${a.name}" offers nothing that "${b.name}" takes, so they were not connected.`)
    }
  if (from.length === 0 || to.length === 0) noSuchPart(change, change.step.rest)
  return [...from, ...to]
}

export function disconnect(change: Change): string[] {
  const { draft } = change
  const found = sides(change)
  if (found === undefined) return []
  const [from, to] = found
  let any = false
  for (const a of from)
    for (const b of to)
      for (const [x, y] of [
        [a, b],
        [b, a],
      ] as const) {
        if (!draft.connected(x, y)) continue
        draft.disconnect(x, y)
        change.gathered.cut.push([x, y])
        any = true
      }
  if (!any && from.length > 0 && to.length > 0) change.gathered.settled.push(`There is no connection between the two: "${change.step.words}".`)
  else if (!any) noSuchPart(change, change.step.rest)
  return [...from, ...to]
}
