import { z } from 'zod'
import { failed, ok, type Result } from '#domain/design/problem.ts'
import type { Design } from '#domain/design/schema.ts'
import type { Template } from '#domain/generation/template.ts'
import { type Body, isRecord, options, parsed, parts } from './body.ts'

/** A design, or one made from a template or a prompt: `{ design } | { template } | { prompt }`. */
export async function createJob(body: Body, templates: readonly Template[]): Promise<Result<Design>> {
  const value = body.yaml ? ok(undefined) : parsed(body)
  if (!value.ok) return value
  if (isRecord(value.value) && 'prompt' in value.value) {
    const { answered } = await import('./generate-job.ts')
    const answer = answered(value.value, templates)
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
