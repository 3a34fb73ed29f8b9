import { type Tell, stage } from '../progress.ts'
import type { Ended } from './end.ts'
import { type Fault, faults } from './faults.data.ts'
import type { LanguageModel, Turn } from './language-model.ts'
import { limits } from './limits.data.ts'
import { Preview } from './preview.ts'
import { Proposals, schemaFor } from './proposal.ts'
import type { Session } from './session.ts'
import { charactersIn, newsBetween } from './take.ts'
import { tools } from './tools.ts'

export type Talk = {
  model: LanguageModel
  /** Fires when nobody waits any more, or with a `TimeoutError` when the time is over. */
  signal: AbortSignal
  tell: Tell
  /** What a turn does to the session; worked out where long work may be done. Rejects where it cannot be. */
  take: (session: Session, turn: Turn) => Promise<Session>
}

const answer = { name: 'edits', schema: schemaFor(Proposals) }

const faultOf = (code: string): Fault => {
  const name = code.replace(/^model\//, '')
  return name in faults ? (name as Fault) : 'failed'
}

/** Asks the model until it has nothing to add, comes to no end, or cannot be asked. Never rejects. */
export async function converse(begun: Session, { model, signal, tell, take }: Talk): Promise<Ended> {
  let session = begun
  const ended = (fault: Fault | null): Ended => ({ session, fault, usd: session.rounds === 0 ? 0 : model.price(session.tokens) })
  if (session.messages.length === 0) return ended('nothing')
  if (charactersIn(session.messages) > limits.questionCharacters) return ended('too-long')
  while (session.end === null) {
    const round = session.rounds + 1
    tell(stage('asking', round))
    const preview = new Preview()
    const shown = (placed: ReturnType<Preview['text']>) => (placed.length > 0 ? tell({ placed }) : undefined)
    const turn = await model.ask(
      { messages: session.messages, tools, answer },
      { signal, onText: (piece) => shown(preview.text(piece)), onCall: (call) => shown(preview.call(call)) },
    )
    if (!turn.ok) return ended(faultOf(turn.problems[0]?.code ?? ''))
    tell(stage('validating', round))
    const before = session
    try {
      session = await take(session, turn.value)
    } catch {
      return ended('unreadable')
    }
    for (const news of newsBetween(before, session)) tell(news)
  }
  tell(stage('completing'))
  return ended(null)
}
