import type { Answer } from '#domain/generation/answer.ts'
import type { Edit } from '#domain/design/edit.ts'
import { failed, ok, type Problem, type Result } from '#domain/design/problem.ts'
import type { Design } from '#domain/design/schema.ts'
import { readLines } from './lines.ts'
import { posting, request, requestJson } from './problem.ts'

type Told = { stage?: unknown; answer?: unknown; problems?: unknown; error?: unknown }

const cutShort: Problem = {
  code: 'api/cut-short',
  at: 'generate',
  message: 'The answer stopped before it was complete.',
  hint: 'Your words are still there; try again.',
}

/**
 * A design from words. The server tells each stage as it begins, then the answer.
 * @throws AbortError when `signal` fires; nothing else
 */
export async function generate(prompt: string, signal: AbortSignal, onStage: (stage: string) => void): Promise<Result<Answer>> {
  const response = await request('/api/v1/generate', posting({ prompt }, { signal, headers: { accept: 'application/x-ndjson' } }))
  if (!response.ok) return response
  if (response.value.body === null) return failed(cutShort)
  for await (const line of readLines(response.value.body)) {
    const told = line as Told
    if (typeof told.stage === 'string') onStage(told.stage)
    if (Array.isArray(told.problems)) return { ok: false, problems: told.problems as Problem[] }
    if (typeof told.answer === 'object' && told.answer !== null) return ok(told.answer as Answer)
  }
  return failed(cutShort)
}

export type Revision = { edits: readonly Edit[]; warnings: readonly string[]; because: readonly string[] }

/** Sentences, and reasons as the document writes them; the instruction's own words are no news to who wrote them. */
const sentences = (value: unknown): string[] =>
  (Array.isArray(value) ? value : []).flatMap((each: unknown) => {
    if (typeof each === 'string') return [each]
    if (typeof each !== 'object' || each === null) return []
    const told = 'why' in each ? each.why : 'rule' in each ? each.rule : 'assumed' in each ? each.assumed : undefined
    return typeof told === 'string' ? [told] : []
  })

/** The edits that an instruction means for a design, for a person to accept or not. */
export const revise = (design: Design, instruction: string, signal: AbortSignal): Promise<Result<Revision>> =>
  requestJson('/api/v1/revise', posting({ design, instruction }, { signal }), (body) => {
    const { edits, warnings, because } = body as { edits?: unknown; warnings?: unknown; because?: unknown }
    return Array.isArray(edits) ? { edits: edits as Edit[], warnings: sentences(warnings), because: sentences(because) } : undefined
  })
