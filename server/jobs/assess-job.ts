import { z } from 'zod'
import { assess, type Assessment } from '#domain/assessment.ts'
import { ok, type Result } from '#domain/design/problem.ts'
import { FrameworkId } from '#domain/design/requirements.ts'
import { type Body, options, parts } from './body.ts'

const AssessOptions = z.strictObject({ frameworks: z.array(FrameworkId).optional(), today: z.iso.date().optional() })

/** @param body `today` is the server's day, unless the body says another */
export function assessment(body: Body & { today: string }): Result<Assessment> {
  const given = parts(body)
  if (!given.ok) return given
  const wanted = options(AssessOptions, given.value.rest)
  if (!wanted.ok) return wanted
  const { today = body.today, frameworks } = wanted.value
  return ok(assess(given.value.design, { today, ...(frameworks === undefined ? {} : { frameworks }) }))
}

/** The whole assessment, as JSON text. */
export function assessJob(body: Body & { today: string }): Result<{ json: string }> {
  const assessed = assessment(body)
  return assessed.ok ? ok({ json: JSON.stringify(assessed.value) }) : assessed
}
