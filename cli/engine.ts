import type { Answer, EngineNote } from '#domain/generation/answer.ts'
import type { Design } from '#domain/design/schema.ts'
import { begin } from '#domain/generation/model/begin.ts'
import { converse } from '#domain/generation/model/converse.ts'
import { end, type ModelRevision } from '#domain/generation/model/end.ts'
import type { Wish } from '#domain/generation/model/session.ts'
import { take } from '#domain/generation/model/take.ts'
import type { Io, ModelAtHand } from './io.ts'
import { type Given, oneOf } from './verb.ts'

/** The language model that `--engine model` asks for; undefined = nobody asks for one, `absent` = none is set up. */
export async function modelFor(io: Io, given: Given): Promise<ModelAtHand | 'absent' | undefined> {
  if (oneOf(given, 'engine', ['embedded', 'model'], 'embedded') === 'embedded') return undefined
  return (await io.languageModel?.()) ?? 'absent'
}

/** Asks the model about what the embedded engine made of the words. */
export async function askModel(io: Io, { model, seconds }: ModelAtHand, wish: Wish, base: Design | null): Promise<Answer | ModelRevision> {
  const templates = await io.templates()
  const ended = await converse(begin(wish, base, templates), {
    model,
    signal: AbortSignal.timeout(seconds * 1_000),
    tell: () => undefined,
    take: (session, turn) => Promise.resolve(take(session, turn, templates)),
  })
  return end(ended)
}

/** What a person at a terminal should know about who answered. */
export const engineRemark = (engine: EngineNote | undefined): string[] =>
  engine?.why === undefined ? [] : [`Engine: ${engine.why}${engine.used === 'embedded' ? ' The embedded engine answered.' : ''}${engine.code === 'model/absent' ? ' Set OPENAI_MODEL and OPENAI_API_KEY or OPENAI_BASE_URL to ask one.' : ''}`]
