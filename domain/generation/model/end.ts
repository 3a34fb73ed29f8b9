import { kindOf } from '../../catalog/catalog.ts'
import { readDesignValue } from '../../catalog/read-design.ts'
import type { Design } from '../../design/schema.ts'
import { withAlternatives } from '../alternatives.ts'
import type { Answer, EngineNote } from '../answer.ts'
import { lostControls } from '../effect/lost-controls.ts'
import type { Revision } from '../revise/revise.ts'
import { touchedBy } from '../revise/touched.ts'
import { editsBetween } from './between.ts'
import { complete } from './complete.ts'
import { type Fault, faults } from './faults.data.ts'
import type { Session } from './session.ts'
import { alone, closingCircles, criticals, misfits } from './validate.ts'

/** A proposal of edits, with what became of the model. */
export type ModelRevision = Revision & { engine?: EngineNote }

export type Ended = { session: Session; fault: Fault | null; usd: number | 'unknown' }

/** The embedded engine answered because of this, and no model was asked. */
export const notAskedFor = (why: Fault): EngineNote => ({
  asked: 'model',
  used: 'embedded',
  why: faults[why],
  code: `model/${why}`,
  rounds: 0,
  tokens: { input: 0, output: 0 },
  usd: 0,
})

/**
 * The answer to a wish once the conversation is over. The model's part is completed by the embedded engine and taken only where
 * the whole is sound; else it is the embedded engine's answer, marked as such.
 */
export function end(ended: Ended): Answer | ModelRevision {
  const { wish } = ended.session
  const found = answerOf(ended)
  return wish.kind === 'generate' && wish.alternatives === true ? withAlternatives(found as Answer, wish.today) : found
}

function answerOf({ session, fault, usd }: Ended): Answer | ModelRevision {
  const spent = { rounds: session.rounds, tokens: session.tokens, usd }
  const embedded = (why: Fault): Answer | ModelRevision => {
    const engine: EngineNote = { ...notAskedFor(why), ...spent }
    return session.embedded.kind === 'generate' ? { ...session.embedded.answer, engine } : { ...session.embedded.revision, engine }
  }
  if (fault !== null) return embedded(fault)
  const ended = session.end ?? 'rounds'
  if (ended === 'refused' || (ended !== 'done' && session.taken === 0)) return embedded(ended)
  const design = session.taken === 0 ? session.draft : complete(session)
  if (session.taken > 0 && !sound(session, design)) return embedded('unsound')
  const engine: EngineNote = {
    asked: 'model',
    used: 'model',
    ...(ended === 'done' ? {} : { why: partly(session, faults[ended]), code: `model/${ended}` }),
    ...spent,
  }
  return answerWith(session, design, engine)
}

const partly = ({ taken }: Session, why: string): string =>
  `${why} ${taken === 1 ? 'One change of its is' : `${taken} changes of its are`} in the design; the embedded engine completed the rest.`

function answerWith({ embedded, base, taken }: Session, design: Design, engine: EngineNote): Answer | ModelRevision {
  if (embedded.kind === 'generate') return { ...embedded.answer, design, engine }
  const { revision } = embedded
  if (taken === 0) return { ...revision, engine }
  const edits = editsBetween(base, design)
  const lost = lostControls(base, design).map(({ what }) => what)
  // Where the engine found nothing to do, what it says about that no longer holds, nor is there anything left to ask.
  const { message, ...proposal } = revision
  const about = revision.edits.length === 0 || message === undefined ? {} : { message }
  const warnings = [...new Set([...(revision.edits.length === 0 ? [] : revision.warnings), ...lost])]
  return { ...proposal, ...about, behaviour: 'edit', questions: [], edits, design, touched: touchedBy(edits), warnings, engine }
}

/** A design that reads as one, whose parts all know their kinds, join by their ports and stand nowhere alone that did not before. */
function sound(session: Session, design: Design): boolean {
  const { draft, base } = session
  if (!readDesignValue(design).ok) return false
  const before = new Set([...alone(draft), ...alone(base)])
  return (
    misfits(draft, design).length === 0 &&
    [...alone(design)].every((id) => before.has(id)) &&
    lanesOf(draft).isSubsetOf(lanesOf(design)) &&
    closingCircles(draft, design).length === 0 &&
    lostControls(draft, design).length === 0 &&
    criticals(session, design).length === 0
  )
}

/** Layers that hold something of their own. */
const lanesOf = (design: Design): ReadonlySet<string> =>
  new Set(design.components.flatMap(({ kind }) => (kindOf(kind)?.crossCutting === null ? [kindOf(kind)?.layer ?? ''] : [])))
