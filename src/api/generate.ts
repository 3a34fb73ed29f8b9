import type { Design } from '#domain/design/schema.ts'
import type { Answer } from '#domain/generation/answer.ts'
import type { ModelRevision } from '#domain/generation/model/end.ts'
import type { News, Told } from '#domain/generation/progress.ts'
import { failed, ok, type Problem, type Result } from '#domain/design/problem.ts'
import { readLines } from './lines.ts'
import { posting, request } from './problem.ts'

export type Engine = 'embedded' | 'model'

const cutShort: Problem = {
  code: 'api/cut-short',
  at: 'generate',
  message: 'The answer stopped before it was complete.',
  hint: 'Your words are still there; try again.',
}

/**
 * A design from words. The server tells each stage as it begins and each part as it appears, then the answer.
 * @throws AbortError when `signal` fires; nothing else
 */
export const generate = (prompt: string, engine: Engine, signal: AbortSignal, hear: (news: News) => void): Promise<Result<Answer>> =>
  answerTo('/api/v1/generate', { prompt, ...(engine === 'embedded' ? {} : { engine }) }, signal, hear)

/**
 * The edits that an instruction means, with a language model's part in them; told as by `generate`.
 * @throws AbortError when `signal` fires; nothing else
 */
export const revise = (
  asks: { design: Design; instruction: string; selection: readonly string[] },
  signal: AbortSignal,
  hear: (news: News) => void,
): Promise<Result<ModelRevision>> => answerTo('/api/v1/revise', { ...asks, engine: 'model' }, signal, hear)

async function answerTo<A>(path: string, body: object, signal: AbortSignal, hear: (news: News) => void): Promise<Result<A>> {
  const response = await request(path, posting(body, { signal, headers: { accept: 'application/x-ndjson' } }))
  if (!response.ok) return response
  if (response.value.body === null) return failed(cutShort)
  for await (const line of readLines(response.value.body)) {
    const told = line as Told<A>
    if ('answer' in told) return ok(told.answer)
    if ('problems' in told) return { ok: false, problems: [...told.problems] }
    hear(told)
  }
  return failed(cutShort)
}
