import { kindOf } from '../../catalog/catalog.ts'
import { needs } from '../compose/companions.data.ts'
import { fallsWith } from '../compose/exclusions.data.ts'
import type { Change } from './change.ts'
import { guards } from '../effect/guards.data.ts'
import { targetsIn } from './targets.ts'

/** Takes out what is meant and what has no work without it. @returns the ids that went */
export function remove(change: Change): string[] {
  const { draft, step, reading, spoken, warnings } = change
  const meant = targetsIn(draft, step.rest, reading, spoken)
  if (meant.length === 0) {
    warnings.push(`Nothing in the design is meant by "${step.rest}".`)
    return []
  }
  const gone: string[] = []
  for (const part of meant) {
    const lost = guards[part.kind]
    if (lost !== undefined && draft.ofKind(part.kind).length === 1) warnings.push(`Control removed: without "${part.name}" ${lost}.`)
    draft.remove(part.id, false)
    gone.push(part.id)
    if (draft.has(part.kind)) continue
    for (const dependent of draft.ofKind(...(fallsWith[part.kind] ?? []))) {
      draft.remove(dependent.id, false)
      gone.push(dependent.id)
      warnings.push(`"${dependent.name}" went with "${part.name}": it has no work without it.`)
    }
  }
  for (const part of draft.parts)
    for (const group of needs[part.kind] ?? [])
      if (meant.some(({ kind }) => group.includes(kind)) && !draft.has(...group))
        warnings.push(`"${part.name}" needs ${group.map((kind) => kindOf(kind)?.name ?? kind).join(' or ')}, which is no longer there.`)
  return gone
}
