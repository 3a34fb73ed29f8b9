import { ambientPorts } from '../../design/ports.ts'
import type { Because } from '../../design/schema.ts'
import { type Draft, joinsByData, type Part, type Wire } from '../compose/draft.ts'

/** Neighbours that the new kind does not take directly are joined to it the other way round where ports allow, so that nothing is cut off. */
export function joinAgain(draft: Draft, part: Part, before: readonly Wire[], because: readonly Because[]): void {
  for (const { from, to, carries } of before) {
    if (ambientPorts.has(carries)) continue
    const other = draft.part(from === part.id ? to : from)
    if (other === undefined || draft.connected(from, to) || draft.connected(to, from)) continue
    if (joinsByData(part.kind, other.kind)) draft.connect(part.id, other.id, because)
    else if (joinsByData(other.kind, part.kind)) draft.connect(other.id, part.id, because)
  }
}
