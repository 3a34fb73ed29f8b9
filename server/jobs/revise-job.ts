import { z } from 'zod'
import { ok, type Result } from '#domain/design/problem.ts'
import { revise } from '#domain/generation/revise/revise.ts'
import { type Body, options, parts } from './body.ts'

const ReviseOptions = z.strictObject({ instruction: z.string().min(1, 'The instruction is empty.').max(20_000) })

/** The proposal an instruction means, as JSON text. */
export function reviseJob(body: Body): Result<{ json: string }> {
  const given = parts(body)
  if (!given.ok) return given
  const wanted = options(ReviseOptions, given.value.rest)
  if (!wanted.ok) return wanted
  return ok({ json: JSON.stringify(revise(given.value.design, wanted.value.instruction)) })
}
