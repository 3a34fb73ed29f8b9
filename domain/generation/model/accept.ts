import { applyEdit } from '../../design/apply-edit.ts'
import { failed, type Problem } from '../../design/problem.ts'
import { lostControls } from '../effect/lost-controls.ts'
import { editOf } from './edit-of.ts'
import { problem } from './problem.ts'
import { limits } from './limits.data.ts'
import type { Proposal } from './proposal.ts'
import type { Session } from './session.ts'

/** The session with one proposal taken, or as it was, with what is wrong with the proposal. */
export function accept(session: Session, proposal: Proposal): { session: Session; problems: readonly Problem[] } {
  const refused = (problems: readonly Problem[]) => ({ session, problems })
  if (session.taken >= limits.edits) return refused([problem('too-many', proposal.kind, `More than ${limits.edits} edits are not taken.`, 'Finish.')])
  const known = new Set(session.draft.components.map(({ id }) => id))
  if (proposal.kind === 'place' && session.now.components.filter(({ id }) => !known.has(id)).length >= limits.added)
    return refused([problem('too-many', proposal.id, `More than ${limits.added} components are not added.`, 'Finish.')])
  const edit = editOf(proposal, session)
  const applied = edit.ok ? applyEdit(session.now, edit.value) : edit
  if (!applied.ok) return refused(applied.problems)
  const [lost] = lostControls(session.draft, applied.value)
  if (lost !== undefined && !lostControls(session.draft, session.now).some(({ what }) => what === lost.what))
    return refused(failed(problem('control', lost.id, lost.what, 'Controls are not weakened here; leave it as it is.')).problems)
  return { session: { ...session, now: applied.value, taken: session.taken + 1 }, problems: [] }
}
