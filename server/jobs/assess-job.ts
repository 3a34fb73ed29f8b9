import { z } from 'zod'
import { assess, type Assessment } from '#domain/assessment.ts'
import type { OwnFiles } from '#domain/design/own-files.ts'
import { ok, type Result } from '#domain/design/problem.ts'
import { FrameworkId } from '#domain/design/requirements.ts'
import { type Body, isRecord, options, parsed, parts } from './body.ts'
import { withOwn } from './own-job.ts'

const File = z.strictObject({ path: z.string().min(1).max(300), text: z.string().max(300_000) })
const Beside = z.object({ policies: z.array(File).max(500).optional(), kinds: z.array(File).max(500).optional() })
const AssessOptions = z.strictObject({ frameworks: z.array(FrameworkId).optional(), today: z.iso.date().optional(), ...Beside.shape })

/** A team's own files that came with the design: they are read before it, as it may be made of their kinds. */
function besideIn(body: Body): Result<Partial<OwnFiles>> {
  if (body.yaml || !/"(?:policies|kinds)"/.test(body.text)) return ok({})
  const value = parsed(body)
  if (!value.ok) return value
  if (!isRecord(value.value) || 'strata' in value.value) return ok({})
  const { policies, kinds } = value.value
  const read = options(Beside, { ...(policies === undefined ? {} : { policies }), ...(kinds === undefined ? {} : { kinds }) })
  return read.ok
    ? ok({
        ...(read.value.policies === undefined ? {} : { policies: read.value.policies }),
        ...(read.value.kinds === undefined ? {} : { kinds: read.value.kinds }),
      })
    : read
}

/** @param body `today` is the server's day, unless the body says another */
export async function assessment(body: Body & { today: string }): Promise<Result<Assessment>> {
  const beside = besideIn(body)
  if (!beside.ok) return beside
  return withOwn(beside.value, async (policies) => {
    const given = parts(body)
    if (!given.ok) return given
    const wanted = options(AssessOptions, given.value.rest)
    if (!wanted.ok) return wanted
    const { today = body.today, frameworks } = wanted.value
    return ok(assess(given.value.design, { today, policies, ...(frameworks === undefined ? {} : { frameworks }) }))
  })
}

/** The whole assessment, as JSON text. */
export async function assessJob(body: Body & { today: string }): Promise<Result<{ json: string }>> {
  const assessed = await assessment(body)
  return assessed.ok ? ok({ json: JSON.stringify(assessed.value) }) : assessed
}
