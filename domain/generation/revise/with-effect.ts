import type { Design } from '../../design/schema.ts'
import { type Effect, effectOf } from '../effect.ts'
import type { Revision } from './revise.ts'

/** A proposal and what it would do; the design after it stands in the proposal already. Null where its edits do not apply. */
export type WithEffect<R extends Revision> = R & { effect: Omit<Effect, 'design'> | null }

/** @param today YYYY-MM-DD, for the checks */
export function withEffect<R extends Revision>(design: Design, revision: R, today: string): WithEffect<R> {
  const found = effectOf(design, revision.edits, { today })
  if (!found.ok) return { ...revision, effect: null }
  const { design: _after, ...effect } = found.value
  return { ...revision, effect }
}
