import { z } from 'zod'
import { failed, ok, type Problem, type Result } from '#domain/design/problem.ts'
import { Provider } from '#domain/design/requirements.ts'
import type { Design } from '#domain/design/schema.ts'
import type { Answer } from '#domain/generation/answer.ts'
import { answer as answerTo } from '#domain/generation/generate.ts'
import { read } from '#domain/generation/read/read.ts'
import type { Template } from '#domain/generation/template.ts'
import { type Body, isRecord, options, parsed, parts } from './body.ts'

type Stage = (name: string) => void

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

function answered(wish: unknown, templates: readonly Template[], stage: Stage): Result<Answer> {
  const wanted = options(Wish, isRecord(wish) ? wish : {})
  if (!wanted.ok) return wanted
  const problem = wishProblem(wanted.value)
  if (problem !== undefined) return failed(problem)
  const { prompt, provider, asDescribed } = wanted.value
  stage('Reading the words')
  const reading = read(prompt)
  if (reading.behaviour === 'generate') stage('Composing the design')
  return ok(answerTo(reading, templates, { asDescribed, ...(provider === undefined ? {} : { provider }) }))
}

/** The answer to a prompt, as JSON text. */
export function generateJob(body: Body, templates: readonly Template[], stage: Stage): Result<{ json: string }> {
  const wish = parsed(body)
  const answer = wish.ok ? answered(wish.value, templates, stage) : wish
  return answer.ok ? ok({ json: JSON.stringify(answer.value) }) : answer
}

/** A design, or one made from a template or a prompt: `{ design } | { template } | { prompt }`. */
export function createJob(body: Body, templates: readonly Template[]): Result<Design> {
  const value = body.yaml ? ok(undefined) : parsed(body)
  if (!value.ok) return value
  if (isRecord(value.value) && 'prompt' in value.value) {
    const answer = answered(value.value, templates, () => undefined)
    if (!answer.ok) return answer
    const { design, message, questions } = answer.value
    return design === null
      ? failed({
          code: 'generate/nothing',
          at: 'prompt',
          message: message ?? 'There is nothing to design in this text.',
          hint: questions[0]?.ask ?? 'Say what it should do, for whom, and on which cloud.',
        })
      : ok(design)
  }
  if (isRecord(value.value) && 'template' in value.value) {
    const wanted = options(z.strictObject({ template: z.string() }), value.value)
    if (!wanted.ok) return wanted
    const template = templates.find(({ id }) => id === wanted.value.template)
    return template === undefined
      ? failed({
          code: 'api/no-such-template',
          at: 'template',
          message: `There is no template "${wanted.value.template.slice(0, 80)}".`,
          hint: 'GET /api/v1/templates lists them.',
        })
      : ok(template.design)
  }
  const given = parts(body)
  if (!given.ok) return given
  const wanted = options(z.strictObject({}), given.value.rest)
  return wanted.ok ? ok(given.value.design) : wanted
}
