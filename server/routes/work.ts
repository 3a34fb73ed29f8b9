import { stream } from 'hono/streaming'
import { z } from 'zod'
import { frameworkIds, providers } from '#domain/design/requirements.ts'
import { problemResponse, unexpected } from '../problems.ts'
import type { Services } from '../services.ts'
import { type Api, bodyOf, callerOf, jsonText, type Request, slowDown } from './api.ts'
import { describe } from './described.ts'
import { exportResponse } from './export-response.ts'

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
      summary: 'A design from a sentence: stages as lines of JSON while it works, then `{answer}`; the answer alone with Accept: application/json.',
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
      return streamed(c, services, (stage) => jobs.do('generate', body.value, stage))
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

/** JSON by name; `*` alone does not ask for it. */
export const wantsJson = (c: Request): boolean => /\bapplication\/json\b/i.test(c.req.header('accept') ?? '')

type Generated = Awaited<ReturnType<Services['jobs']['do']>> & ({ ok: true; value: { json: string } } | { ok: false })

/** Waits for the first line, so that what is wrong with the request still has its status. */
async function streamed(c: Request, { log }: Services, work: (stage: (name: string) => void) => Promise<Generated>): Promise<Response> {
  const lines: string[] = []
  let wake = () => {}
  const told = () => new Promise<void>((resolve) => (wake = resolve))
  let news = told()
  const tell = (line: string) => {
    lines.push(`${line}\n`)
    wake()
  }
  let over: Generated | undefined
  const done = work((stage) => tell(JSON.stringify({ stage }))).then(
    (answer) => {
      over = answer
      tell(answer.ok ? `{"answer":${answer.value.json}}` : JSON.stringify({ problems: answer.problems }))
    },
    (error: unknown) => {
      log.error({ error, request: c.get('request') }, 'a job failed')
      over = { ok: false, problems: [unexpected(c.get('request'))] }
      tell(JSON.stringify(over))
    },
  )
  await news
  if (over !== undefined && !over.ok && lines.length === 1) return problemResponse(over.problems)
  c.header('content-type', 'application/x-ndjson; charset=utf-8')
  c.header('cache-control', 'no-store')
  c.header('x-accel-buffering', 'no')
  return stream(c, async (out) => {
    for (;;) {
      news = told()
      for (const line of lines.splice(0)) await out.write(line)
      if (over !== undefined && lines.length === 0) break
      if (lines.length === 0) await news
    }
    await done
  })
}
