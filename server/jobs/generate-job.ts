import { z } from 'zod'
import { failed, ok, type Problem, type Result } from '#domain/design/problem.ts'
import { Provider } from '#domain/design/requirements.ts'
import { withAlternatives } from '#domain/generation/alternatives.ts'
import type { Answer } from '#domain/generation/answer.ts'
import { generate } from '#domain/generation/generate.ts'
import { begin } from '#domain/generation/model/begin.ts'
import { notAskedFor } from '#domain/generation/model/end.ts'
import type { Tell } from '#domain/generation/progress.ts'
import type { Template } from '#domain/generation/template.ts'
import { type Body, isRecord, options, parsed } from './body.ts'
import type { Begun, Wished } from './wished.ts'

const Wish = z.strictObject({
  prompt: z.string(),
  engine: z.enum(['embedded', 'model']).default('embedded'),
  provider: Provider.optional(),
  asDescribed: z.boolean().default(false),
  /** Fills `alternatives` with the cheapest, the fastest and the most resilient way. */
  alternatives: z.boolean().default(false),
})

const longestPrompt = 100_000

function wishProblem({ prompt }: z.output<typeof Wish>): Problem | undefined {
  if (prompt.trim() === '')
    return { code: 'generate/empty', at: 'prompt', message: 'The prompt is empty.', hint: 'Say what it should do, for whom, and on which cloud.' }
  if (prompt.length >= longestPrompt)
    return {
      code: 'generate/too-long',
      at: 'prompt',
      message: `The prompt has ${prompt.length} characters; fewer than ${longestPrompt} are read.`,
      hint: 'Say what it should do in a page.',
    }
  return undefined
}

function wishOf(written: unknown): Result<z.output<typeof Wish>> {
  const wanted = options(Wish, isRecord(written) ? written : {})
  const problem = wanted.ok ? wishProblem(wanted.value) : undefined
  return problem === undefined ? wanted : failed(problem)
}

/** What the words of a wish come to, by the embedded engine. */
export function answered(wish: unknown, templates: readonly Template[], tell: Tell = () => undefined): Result<Answer> {
  const wanted = wishOf(wish)
  if (!wanted.ok) return wanted
  const { prompt, provider, asDescribed } = wanted.value
  return ok(generate(prompt, templates, { asDescribed, tell, ...(provider === undefined ? {} : { provider }) }))
}

/** The answer to a prompt, as JSON text, or the conversation with a language model about it. */
export function generateJob({ model, today, ...body }: Body & Wished, templates: readonly Template[], tell: Tell): Result<Begun> {
  const written = parsed(body)
  const wanted = written.ok ? wishOf(written.value) : written
  if (!wanted.ok) return wanted
  const { prompt, provider, asDescribed, alternatives, engine } = wanted.value
  if (engine === 'model' && model && !asDescribed)
    return ok({ session: begin({ kind: 'generate', prompt, today, alternatives, ...(provider === undefined ? {} : { provider }) }, null, templates, tell) })
  const answer = answered(written.ok ? written.value : undefined, templates, tell)
  if (!answer.ok) return answer
  const told: Answer = engine === 'model' ? { ...answer.value, engine: notAskedFor(model ? 'described' : 'absent') } : answer.value
  return ok({ json: JSON.stringify(alternatives ? withAlternatives(told, today) : told) })
}
