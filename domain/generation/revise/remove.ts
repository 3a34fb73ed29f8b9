import { kindOf } from '../../catalog/catalog.ts'
import { needs } from '../compose/companions.data.ts'
import { fallsWith } from '../compose/exclusions.data.ts'
import type { Change } from './change.ts'
import { noSuchPart, whichOf } from './puzzled.ts'
import { targetsIn, unclear } from './targets.ts'

/** Takes out what is meant and what has no work without it. @returns the ids that went */
export function remove(change: Change): string[] {
  const { draft, step, reading, spoken, gathered } = change
  const meant = targetsIn(draft, step.rest, reading, spoken)
  const gone: string[] = []
  if (meant.length === 0) {
    noSuchPart(change, step.rest)
    return gone
  }
  if (unclear(meant, step.rest)) {
    whichOf(change, meant, step.rest)
    return gone
  }
  for (const part of meant) {
    draft.remove(part.id, false)
    gone.push(part.id)
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
