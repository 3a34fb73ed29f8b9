import { type Ended, end, type ModelRevision } from '#domain/generation/model/end.ts'
import type { Turn } from '#domain/generation/model/language-model.ts'
import type { Session } from '#domain/generation/model/session.ts'
import { take } from '#domain/generation/model/take.ts'
import { ok, type Result } from '#domain/design/problem.ts'
import { withEffect } from '#domain/generation/revise/with-effect.ts'
import type { Template } from '#domain/generation/template.ts'

/** What a model said is read here, where it cannot hold up anybody else. */
export const takeJob = ({ session, turn }: { session: Session; turn: Turn }, templates: readonly Template[]): Result<Session> =>
  ok(take(session, turn, templates))

/** The answer after a conversation, as JSON text; a proposal with what it would do. */
export function endJob(ended: Ended): Result<{ json: string }> {
  const { wish, base } = ended.session
  const told = end(ended)
  return ok({ json: JSON.stringify(wish.kind === 'revise' ? withEffect(base, told as ModelRevision, wish.today) : told) })
}
