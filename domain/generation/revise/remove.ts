import { kindOf } from '../../catalog/catalog.ts'
import { joinsByData, type Part } from '../compose/draft.ts'
import { needs } from '../compose/companions.data.ts'
import { fallsWith } from '../compose/exclusions.data.ts'
import type { Change } from './change.ts'
import { noSuchPart, whichOf } from './puzzled.ts'
import { targetsIn, unclear } from './targets.ts'

/** Takes out what is meant and what has no work without it. @returns the ids that went */
export function remove(change: Change): string[] {
  const { draft, step, reading, spoken, gathered } = change
  const missed: string[] = []
  const meant = targetsIn(draft, step.rest, reading, spoken, missed)
  const gone: string[] = []
  if (meant.length === 0) {
    noSuchPart(change, step.rest)
    return gone
  }
  if (unclear(meant, step.rest)) {
    whichOf(change, meant, step.rest)
    return gone
  }
  for (const words of missed) noSuchPart(change, words)
  for (const part of meant) {
    const around = [draft.into(part.id).map(({ from }) => from), draft.outOf(part.id).map(({ to }) => to)] as const
    draft.remove(part.id, false)
    gone.push(part.id)
    bridge(change, around, meant)
    if (draft.has(part.kind)) continue
    for (const dependent of draft.ofKind(...(fallsWith[part.kind] ?? []))) {
      if (spoken.kept.has(dependent.id) || meant.includes(dependent)) continue
      draft.remove(dependent.id, false)
      gone.push(dependent.id)
      gathered.warnings.push(`"${dependent.name}" went with "${part.name}": it has no work without it.`)
    }
  }
  for (const part of draft.parts)
    for (const group of needs[part.kind] ?? [])
      if (meant.some(({ kind }) => group.includes(kind)) && !draft.has(...group))
        gathered.warnings.push(`"${part.name}" needs ${group.map((kind) => kindOf(kind)?.name ?? kind).join(' or ')}, which is no longer there.`)
  return gone
}

/** What was joined to the rest by the part alone is joined to what stood on its other side. */
function bridge({ draft, gathered, why }: Change, [before, after]: readonly [readonly string[], readonly string[]], meant: readonly Part[]): void {
  const goes = new Set(meant.map(({ id }) => id))
  const alone = (id: string): boolean => !goes.has(id) && draft.part(id) !== undefined && draft.into(id).length + draft.outOf(id).length === 0
  const join = (from: string, to: string, lonely: string, other: string): boolean => {
    const [a, b] = [draft.part(from), draft.part(to)]
    if (a === undefined || b === undefined || goes.has(from) || goes.has(to) || !joinsByData(a.kind, b.kind)) return false
    draft.connect(from, to, why)
    gathered.warnings.push(
      `"${draft.part(lonely)?.name ?? lonely}" would stand alone, so it is joined to "${draft.part(other)?.name ?? other}" directly.`,
    )
    return true
  }
  for (const to of after) if (alone(to)) before.some((from) => join(from, to, to, from))
  for (const from of before) if (alone(from)) after.some((to) => join(from, to, from, to))
}
