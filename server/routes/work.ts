import { z } from 'zod'
import { frameworkIds, providers } from '#domain/design/requirements.ts'
import { type Stage, stages } from '#domain/generation/progress.ts'
import type { Body } from '../jobs/body.ts'
import { problemResponse } from '../problems.ts'
import type { Services } from '../services.ts'
import { type Api, bodyOf, callerOf, jsonText, type Request, slowDown } from './api.ts'
import { describe } from './described.ts'
import { exportResponse } from './export-response.ts'
import { Engines } from './engines.ts'
import { told, wantsJson, wantsNews } from './told.ts'

/** A design is described by its own published schema; here it is enough to say that it is one. */
export const DesignShape = z.looseObject({ strata: z.literal(1), name: z.string() })
const FileShape = z.object({ path: z.string(), text: z.string() })
/** One of the edits of a design; docs and schema describe each kind. */
export const EditShape = z.looseObject({ kind: z.string() })
/** What became of asking a language model; there only where one was asked. */
const EngineShape = z.object({
  asked: z.literal('model'),
  used: z.enum(['model', 'embedded']),
  why: z.string().optional(),
  code: z.string().optional(),
  rounds: z.number(),
  tokens: z.object({ input: z.number(), output: z.number() }),
  usd: z.union([z.number(), z.literal('unknown')]),
})
const Answer = z.looseObject({ behaviour: z.enum(['generate', 'ask', 'decline']), design: DesignShape.nullable(), engine: EngineShape.optional() })
/** One line, or the data of one event. */
const NewsShape = z.union([
  z.object({ stage: z.enum(Object.keys(stages) as [Stage, ...Stage[]]), says: z.string(), round: z.number().optional() }),
  z.object({
    placed: z.array(z.object({ id: z.string(), kind: z.string(), name: z.string(), lane: z.string(), provider: z.enum(providers).optional() })),
  }),
  z.object({ joined: z.array(z.object({ from: z.string(), to: z.string(), carries: z.string() })) }),
  z.object({ removed: z.array(z.string()) }),
  z.object({ answer: z.unknown() }),
  z.object({ problems: z.array(z.unknown()) }),
])

const today = (now: number) => new Date(now).toISOString().slice(0, 10)

/** Requests that think and keep nothing: a sentence, a change, an assessment, an export. */
export function workRoutes(api: Api, services: Services): void {
  const { jobs, limits } = services
  const engines = new Engines(services)
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
        alternatives: z.boolean().optional(),
        engine: z.enum(['embedded', 'model']).optional(),
      }),
      answer: { status: 200, is: 'The answer.', schema: Answer, lines: NewsShape },
    },
    async (c) => {
      const slow = await tooMuch(c)
      if (slow !== undefined) return slow
      const body = await bodyOf(c, false)
      if (!body.ok) return problemResponse(body.problems)
      return answered(c, services, engines, 'generate', body.value)
    },
  )

  describe(
    api,
    {
      method: 'post',
      path: '/revise',
      summary:
        'The edits an instruction means for a design, applied by nobody. The answer alone, or with Accept: application/x-ndjson or text/event-stream told as by /generate.',
      body: z.object({
        design: DesignShape,
        instruction: z.string(),
        selection: z.array(z.string()).optional().describe('Ids of what is selected, for "it" and "that".'),
        engine: z.enum(['embedded', 'model']).optional(),
      }),
      answer: {
        status: 200,
        is: 'The proposal.',
        schema: z.looseObject({
          edits: z.array(EditShape),
          design: DesignShape,
          touched: z.array(z.string()),
          warnings: z.array(z.string()),
          engine: EngineShape.optional(),
        }),
        lines: NewsShape,
      },
    },
    async (c) => {
      const slow = await tooMuch(c)
      if (slow !== undefined) return slow
      const body = await bodyOf(c, false)
      if (!body.ok) return problemResponse(body.problems)
      return answered(c, services, engines, 'revise', body.value)
    },
  )

  describe(
    api,
    {
      method: 'post',
      path: '/assess',
      summary: 'Findings, compliance, sizing and bill of a design, as JSON or YAML.',
      body: z.object({
        design: DesignShape,
        frameworks: z.array(z.enum(frameworkIds)).optional(),
        today: z.iso.date().optional(),
        policies: z.array(FileShape).optional().describe('Policies of your own, beside those of this server.'),
        kinds: z.array(FileShape).optional().describe('Component kinds of your own, beside those of this server.'),
      }),
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
      body: z.object({ design: DesignShape, policies: z.array(FileShape).optional(), kinds: z.array(FileShape).optional() }),
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

/** A prompt is told about unless JSON alone is wanted; a change only where that is wanted, since it is there at once. */
async function answered(c: Request, services: Services, engines: Engines, kind: 'generate' | 'revise', body: Body): Promise<Response> {
  if (kind === 'generate' ? !wantsJson(c) : wantsNews(c)) return told(c, services, (tell, signal) => engines.answer(kind, body, tell, signal))
  const answer = await engines.answer(kind, body, () => undefined, c.req.raw.signal)
  return answer.ok ? jsonText(c, answer.value.json) : problemResponse(answer.problems)
}
