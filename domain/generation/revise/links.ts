import { portFor } from '../compose/draft.ts'
import { read } from '../read/read.ts'
import type { Change } from './change.ts'
import { noSuchPart } from './puzzled.ts'
import { targetsIn } from './targets.ts'

const divider = /\b(?:to|with|and|from|into|zu|mit|und|von|a|con|y|de|à|avec|et)\b|->|→/iu

/** The two sides of "A to B". */
function sides({ draft, step, spoken }: Change): [string[], string[]] {
  const found = divider.exec(step.rest)
  const [left, right] = found === null ? ['', step.rest] : [step.rest.slice(0, found.index), step.rest.slice(found.index + found[0].length)]
  const ids = (text: string): string[] =>
    text.trim() === '' ? spoken.selection.slice() : targetsIn(draft, text, read(text), spoken).map(({ id }) => id)
  return [ids(left), ids(right)]
}

export function connect(change: Change): string[] {
  const { draft, why, gathered } = change
  const [from, to] = sides(change)
  for (const source of from)
    for (const target of to) {
      const [a, b] = [draft.part(source), draft.part(target)]
      if (a === undefined || b === undefined || a.id === b.id) continue
      if (portFor(a.kind, b.kind) !== undefined) draft.connect(a.id, b.id, why)
      else if (portFor(b.kind, a.kind) !== undefined) draft.connect(b.id, a.id, why)
      else gathered.settled.push(`"${a.name}" offers nothing that "${b.name}" takes, so they were not connected.`)
    }
  if (from.length === 0 || to.length === 0) noSuchPart(change, change.step.rest)
  return [...from, ...to]
}

export function disconnect(change: Change): string[] {
  const { draft } = change
  const [from, to] = sides(change)
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
