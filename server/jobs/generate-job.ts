import { z } from 'zod'
import { failed, ok, type Problem, type Result } from '#domain/design/problem.ts'
import { Provider } from '#domain/design/requirements.ts'
import type { Answer } from '#domain/generation/answer.ts'
import { answer as answerTo } from '#domain/generation/generate.ts'
import { read } from '#domain/generation/read/read.ts'
import { stage, type Tell } from '#domain/generation/progress.ts'
import type { Template } from '#domain/generation/template.ts'
import { type Body, isRecord, options, parsed } from './body.ts'

const Wish = z.strictObject({
  prompt: z.string(),
  engine: z.enum(['embedded', 'model']).default('embedded'),
  provider: Provider.optional(),
  asDescribed: z.boolean().default(false),
})

const longestPrompt = 100_000

function wishProblem({ prompt, engine }: z.output<typeof Wish>): Problem | undefined {
  if (prompt.trim() === '')
    return { code: 'generate/empty', at: 'prompt', message: 'The prompt is empty.', hint: 'Say what it should do, for whom, and on which cloud.' }
  if (prompt.length >= longestPrompt)
    return {
      code: 'generate/too-long',
      at: 'prompt',
      message: `The prompt has ${prompt.length} characters; fewer than ${longestPrompt} are read.`,
      hint: 'Say what it should do in a page.',
    }
  if (engine === 'model')
    return {
      code: 'generate/no-model',
      at: 'engine',
      message: 'No language model is set up.',
      hint: 'Leave "engine" out: the embedded engine needs no key.',
    }
  return undefined
}

/** What the words of a wish come to. */
export function answered(wish: unknown, templates: readonly Template[], tell: Tell = () => undefined): Result<Answer> {
  const wanted = options(Wish, isRecord(wish) ? wish : {})
  if (!wanted.ok) return wanted
  const problem = wishProblem(wanted.value)
  if (problem !== undefined) return failed(problem)
  const { prompt, provider, asDescribed } = wanted.value
  tell(stage('reading'))
  return ok(answerTo(read(prompt), templates, { asDescribed, tell, ...(provider === undefined ? {} : { provider }) }))
}

/** The answer to a prompt, as JSON text. */
export function generateJob(body: Body, templates: readonly Template[], tell: Tell): Result<{ json: string }> {
  const wish = parsed(body)
  const answer = wish.ok ? answered(wish.value, templates, tell) : wish
  return answer.ok ? ok({ json: JSON.stringify(answer.value) }) : answer
}
