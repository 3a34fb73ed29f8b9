import { applyEdit } from '../../design/apply-edit.ts'
import type { Problem } from '../../design/problem.ts'
import type { Design } from '../../design/schema.ts'
import { type LostControl, lostControls } from '../effect/lost-controls.ts'
import { editOf } from './edit-of.ts'
import { problem } from './problem.ts'
import { limits } from './limits.data.ts'
import type { Proposal } from './proposal.ts'
import type { Session } from './session.ts'

/** The session with one proposal taken, or as it was, with what is wrong with the proposal. */
export function accept(session: Session, proposal: Proposal): { session: Session; problems: readonly Problem[] } {
  const refused = (problems: readonly Problem[]) => ({ session, problems })
  if (session.taken >= limits.edits) return refused([problem('too-many', proposal.kind, `More than ${limits.edits} edits are not taken.`, 'Finish.')])
  const known = new Set<string>(session.draft.components.map(({ id }) => id))
  if (proposal.kind === 'place' && session.now.components.filter(({ id }) => !known.has(id)).length >= limits.added)
    return refused([problem('too-many', proposal.id, `More than ${limits.added} components are not added.`, 'Finish.')])
  const left = new Set<string>(session.now.components.map(({ id }) => id))
  const gone = session.draft.components.filter(({ id }) => !left.has(id)).length
  if (proposal.kind === 'remove' && known.has(proposal.of) && gone >= Math.max(3, limits.removed * known.size))
    return refused([problem('too-many', proposal.of, 'The draft loses too many of its parts.', 'Leave what is right alone.')])
  if ('of' in proposal && session.kept.includes(proposal.of))
    return refused([problem('kept', proposal.of, 'The person asked for this to stay as it is.', 'Leave it alone.')])
  const edit = editOf(proposal, session)
  const applied = edit.ok ? applyEdit(session.now, edit.value) : edit
  if (!applied.ok) return refused(applied.problems)
  const lost = weakens.has(proposal.kind) ? newlyLost(session, applied.value) : undefined
  if (lost !== undefined) return refused([problem('control', lost.id, lost.what, 'Controls are not weakened here; leave it as it is.')])
  return { session: { ...session, now: applied.value, taken: session.taken + 1 }, problems: [] }
}

/** Proposals that can take a control away; what only adds cannot. */
const weakens: ReadonlySet<Proposal['kind']> = new Set(['configure', 'replace', 'remove', 'disconnect', 'enclose', 'provide'])

function newlyLost({ draft, now }: Session, next: Design): LostControl | undefined {
  const known = new Set(lostControls(draft, now).map(({ what }) => what))
  return lostControls(draft, next).find(({ what }) => !known.has(what))
}
