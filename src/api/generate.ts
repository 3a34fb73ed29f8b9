import type { Answer } from '#domain/generation/answer.ts'
import type { News, Told } from '#domain/generation/progress.ts'
import { failed, ok, type Problem, type Result } from '#domain/design/problem.ts'
import { readLines } from './lines.ts'
import { posting, request } from './problem.ts'


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
export async function generate(prompt: string, signal: AbortSignal, hear: (news: News) => void): Promise<Result<Answer>> {
  const response = await request('/api/v1/generate', posting({ prompt }, { signal, headers: { accept: 'application/x-ndjson' } }))
  if (!response.ok) return response
  if (response.value.body === null) return failed(cutShort)
  for await (const line of readLines(response.value.body)) {
    const told = line as Told<Answer>
    if ('answer' in told) return ok(told.answer)
    if ('problems' in told) return { ok: false, problems: [...told.problems] }
    hear(told)
  }
  return failed(cutShort)
}
