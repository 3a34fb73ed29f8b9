import { z } from 'zod'
import { frameworkIds, providers } from '#domain/design/requirements.ts'
import { problemResponse } from '../problems.ts'
import type { Services } from '../services.ts'
import { type Api, bodyOf, callerOf, jsonText, type Request, slowDown } from './api.ts'
import { describe } from './described.ts'
import { exportResponse } from './export-response.ts'
import { told, wantsJson } from './told.ts'

/** A design is described by its own published schema; here it is enough to say that it is one. */
export const DesignShape = z.looseObject({ strata: z.literal(1), name: z.string() })
/** One of the edits of a design; docs and schema describe each kind. */
export const EditShape = z.looseObject({ kind: z.string() })
const Answer = z.looseObject({ behaviour: z.enum(['generate', 'ask', 'decline']), design: DesignShape.nullable() })

const today = (now: number) => new Date(now).toISOString().slice(0, 10)

/** Requests that think and keep nothing: a sentence, a change, an assessment, an export. */
export function workRoutes(api: Api, services: Services): void {
  const { jobs, limits } = services
  const tooMuch = async (c: Request) => slowDown(limits.work, (await callerOf(c, services)).key ?? c.get('address'))

  describe(
    api,
    {
      method: 'post',
      path: '/generate',
      summary:
        'A design from a sentence: stages and parts as they appear, then `{answer}`, as lines of JSON or with Accept: text/event-stream as events; the answer alone with Accept: application/json.',
      body: z.object({
        prompt: z.string(),
        provider: z.enum(providers).optional(),
        asDescribed: z.boolean().optional(),
        engine: z.enum(['embedded', 'model']).optional(),
      }),
      answer: { status: 200, is: 'The answer.', schema: Answer },
    },
    async (c) => {
      const slow = await tooMuch(c)
      if (slow !== undefined) return slow
      const body = await bodyOf(c, false)
      if (!body.ok) return problemResponse(body.problems)
      if (wantsJson(c)) {
        const answer = await jobs.do('generate', body.value)
        return answer.ok ? jsonText(c, answer.value.json) : problemResponse(answer.problems)
      }
      return told(c, services, (tell) => jobs.do('generate', body.value, tell))
    },
  )

  describe(
    api,
    {
      method: 'post',
      path: '/revise',
      summary: 'The edits an instruction means for a design.',
      body: z.object({ design: DesignShape, instruction: z.string() }),
      answer: {
        status: 200,
        is: 'The proposal.',
        schema: z.looseObject({ edits: z.array(EditShape), design: DesignShape, touched: z.array(z.string()), warnings: z.array(z.string()) }),
      },
    },
    async (c) => {
      const slow = await tooMuch(c)
      if (slow !== undefined) return slow
      const body = await bodyOf(c, false)
      if (!body.ok) return problemResponse(body.problems)
      const answer = await jobs.do('revise', body.value)
      return answer.ok ? jsonText(c, answer.value.json) : problemResponse(answer.problems)
    },
  )

  describe(
    api,
    {
      method: 'post',
      path: '/assess',
      summary: 'Findings, compliance, sizing and bill of a design, as JSON or YAML.',
      body: z.object({ design: DesignShape, frameworks: z.array(z.enum(frameworkIds)).optional(), today: z.iso.date().optional() }),
      answer: { status: 200, is: 'The assessment.', schema: z.looseObject({ design: DesignShape, findings: z.array(z.unknown()) }) },
    },
    async (c) => {
      const slow = await tooMuch(c)
      if (slow !== undefined) return slow
      const body = await bodyOf(c, true)
      if (!body.ok) return problemResponse(body.problems)
      const answer = await jobs.do('assess', { ...body.value, today: today(services.now()) })
      return answer.ok ? jsonText(c, answer.value.json) : problemResponse(answer.problems)
    },
  )

  describe(
    api,
    {
      method: 'post',
      path: '/export/{format}',
      summary: 'A design in another format: the file, a ZIP archive of several, or with Accept: application/json `{files, omissions}`.',
      body: z.object({ design: DesignShape }),
      answer: { status: 200, is: 'The file.', type: 'application/octet-stream' },
    },
    async (c) => {
      const slow = await tooMuch(c)
      if (slow !== undefined) return slow
      const body = await bodyOf(c, true)
      if (!body.ok) return problemResponse(body.problems)
      const format = c.req.param('format') ?? ''
      const answer = await jobs.do('export', { ...body.value, format, today: today(services.now()) })
      return answer.ok ? exportResponse(format, answer.value, wantsJson(c)) : problemResponse(answer.problems)
    },
  )
}
