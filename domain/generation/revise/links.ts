import { portFor } from '../compose/draft.ts'
import { read } from '../read/read.ts'
import type { Change } from './change.ts'
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
  const { draft, why, warnings } = change
  const [from, to] = sides(change)
  for (const source of from)
    for (const target of to) {
      const [a, b] = [draft.part(source), draft.part(target)]
      if (a === undefined || b === undefined || a.id === b.id) continue
      if (portFor(a.kind, b.kind) !== undefined) draft.connect(a.id, b.id, why)
      else if (portFor(b.kind, a.kind) !== undefined) draft.connect(b.id, a.id, why)
      else warnings.push(`"${a.name}" offers nothing that "${b.name}" takes, so they were not connected.`)
    }
  if (from.length === 0 || to.length === 0) warnings.push(`Two components have to be named to connect them: "${change.step.words}".`)
  return [...from, ...to]
}

export function disconnect(change: Change): string[] {
  const { draft, warnings } = change
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
        any = true
      }
  if (!any) warnings.push(`No connection is meant by "${change.step.words}".`)
  return [...from, ...to]
}
