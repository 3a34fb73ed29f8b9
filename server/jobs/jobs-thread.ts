import { parentPort, workerData } from 'node:worker_threads'
import { strToU8, zipSync } from 'fflate'
import { z } from 'zod'
import { assess } from '#domain/assessment.ts'
import { readDesign, readDesignValue } from '#domain/catalog/read-design.ts'
import { nearest } from '#domain/design/nearest.ts'
import { failed, ok, type Problem, type Result } from '#domain/design/problem.ts'
import { FrameworkId, Provider } from '#domain/design/requirements.ts'
import type { Design } from '#domain/design/schema.ts'
import type { Answer } from '#domain/generation/answer.ts'
import { answer as answerTo } from '#domain/generation/generate.ts'
import { read } from '#domain/generation/read/read.ts'
import type { Template } from '#domain/generation/template.ts'
import type { ExportFile, Omission } from '#exporters/exporter.ts'

/** The thread that thinks: long texts are read, designs composed, assessed and written out here, so that sockets do not wait. */

/** A body as it came: JSON, or a design as YAML. */
export type Body = { text: string; yaml: boolean }

export type Jobs = {
  generate: { ask: Body; answer: Result<{ json: string }> }
  /** A design, or one made from a template or a prompt: `{ design } | { template } | { prompt }`. */
  create: { ask: Body; answer: Result<Design> }
  revise: { ask: Body; answer: Result<{ json: string }> }
  assess: { ask: Body & { today: string }; answer: Result<{ json: string }> }
  export: { ask: Body & { format: string; today: string }; answer: Result<Exported> }
}
export type JobKind = keyof Jobs
export type Exported = { files: readonly ExportFile[]; omissions: readonly Omission[]; extension: string; zip: Uint8Array | null }

export type JobMessage = { [K in JobKind]: { id: number; kind: K; ask: Jobs[K]['ask'] } }[JobKind]
export type JobReply = { id: number } & ({ stage: string } | { value: unknown } | { failure: string })

const port = parentPort
if (port === null) throw new Error('jobs-thread.ts runs in a worker thread')
const { templates } = workerData as { templates: readonly Template[] }

const notJson = (error: unknown): Problem => ({
  code: 'api/not-json',
  at: 'body',
  message: `The body is not JSON: ${error instanceof Error ? error.message : 'unknown reason'}.`,
  hint: 'Send JSON in UTF-8, or a design as YAML with content-type: application/yaml.',
})

function parsed(body: Body): Result<unknown> {
  try {
    return ok(JSON.parse(body.text))
  } catch (error) {
    return failed(notJson(error))
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

/** The body as `{ design, … }`; a design alone, in JSON or YAML, is taken as the design. */
function parts(body: Body): Result<{ design: Design; rest: Record<string, unknown> }> {
  if (body.yaml) {
    const design = readDesign(body.text)
    return design.ok ? ok({ design: design.value, rest: {} }) : design
  }
  const value = parsed(body)
  if (!value.ok) return value
  const { design: inner, ...rest } = isRecord(value.value) && !('strata' in value.value) ? value.value : { design: value.value }
  if (inner === undefined)
    return failed({ code: 'api/missing', at: 'design', message: 'The design is missing.', hint: 'Send {"design": {…}}, or the design itself.' })
  const design = typeof inner === 'string' ? readDesign(inner) : readDesignValue(inner)
  return design.ok ? ok({ design: design.value, rest }) : design
}

function options<S extends z.ZodType>(schema: S, rest: Record<string, unknown>): Result<z.output<S>> {
  const parsed = schema.safeParse(rest)
  if (parsed.success) return ok(parsed.data)
  return {
    ok: false,
    problems: parsed.error.issues.map((issue) => ({
      code: 'api/shape',
      at: issue.path.join('.') || 'body',
      message: issue.message,
      hint: 'GET /api/v1/openapi.json describes the body.',
    })),
  }
}

const ReviseOptions = z.strictObject({ instruction: z.string().min(1, 'The instruction is empty.').max(20_000) })
const AssessOptions = z.strictObject({ frameworks: z.array(FrameworkId).optional(), today: z.iso.date().optional() })
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

function answered(wish: unknown, stage: (name: string) => void): Result<Answer> {
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

function generateJob(body: Body, stage: (name: string) => void): Jobs['generate']['answer'] {
  const wish = parsed(body)
  const answer = wish.ok ? answered(wish.value, stage) : wish
  return answer.ok ? ok({ json: JSON.stringify(answer.value) }) : answer
}

function createJob(body: Body): Jobs['create']['answer'] {
  const value = body.yaml ? ok(undefined) : parsed(body)
  if (!value.ok) return value
  if (isRecord(value.value) && 'prompt' in value.value) {
    const answer = answered(value.value, () => undefined)
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

async function reviseJob(body: Body): Promise<Jobs['revise']['answer']> {
  const given = parts(body)
  if (!given.ok) return given
  const wanted = options(ReviseOptions, given.value.rest)
  if (!wanted.ok) return wanted
  const { revise } = await import('#domain/generation/revise/revise.ts')
  return ok({ json: JSON.stringify(revise(given.value.design, wanted.value.instruction)) })
}

function assessment(body: Body & { today: string }) {
  const given = parts(body)
  if (!given.ok) return given
  const wanted = options(AssessOptions, given.value.rest)
  if (!wanted.ok) return wanted
  const { today = body.today, frameworks } = wanted.value
  return ok(assess(given.value.design, { today, ...(frameworks === undefined ? {} : { frameworks }) }))
}

function assessJob(body: Jobs['assess']['ask']): Jobs['assess']['answer'] {
  const assessed = assessment(body)
  return assessed.ok ? ok({ json: JSON.stringify(assessed.value) }) : assessed
}

/** Files in an archive are dated the first day an archive can name, so that the same files are the same bytes. */
const archiveDay = new Date(1980, 0, 1)

async function exportJob({ format, ...body }: Jobs['export']['ask']): Promise<Jobs['export']['answer']> {
  const { exporters } = await import('#exporters/index.ts')
  const exporter = exporters.find(({ id }) => id === format)
  if (exporter === undefined) {
    const near = nearest(
      format,
      exporters.map(({ id }) => id),
    )
    return failed({
      code: 'export/unknown-format',
      at: format.slice(0, 80),
      message: `"${format.slice(0, 80)}" is not a format.`,
      hint: `${near === undefined ? '' : `Did you mean "${near}"? `}The formats: ${exporters.map(({ id }) => id).join(', ')}.`,
    })
  }
  const assessed = assessment(body)
  if (!assessed.ok) return assessed
  const { files, omissions } = await exporter.export(assessed.value)
  const bytes = ({ contents }: ExportFile) => (typeof contents === 'string' ? strToU8(contents) : contents)
  const several = exporter.extension === 'folder' || files.length > 1
  const zip = several ? zipSync(Object.fromEntries(files.map((file) => [file.path, [bytes(file), { mtime: archiveDay }]]))) : null
  return ok({ files, omissions, extension: exporter.extension, zip })
}

async function work(job: JobMessage): Promise<unknown> {
  switch (job.kind) {
    case 'generate':
      return generateJob(job.ask, (stage) => port?.postMessage({ id: job.id, stage } satisfies JobReply))
    case 'create':
      return createJob(job.ask)
    case 'revise':
      return reviseJob(job.ask)
    case 'assess':
      return assessJob(job.ask)
    case 'export':
      return exportJob(job.ask)
  }
}

port.on('message', (job: JobMessage) => {
  void work(job).then(
    (value) => port.postMessage({ id: job.id, value } satisfies JobReply),
    (error: unknown) =>
      port.postMessage({ id: job.id, failure: error instanceof Error ? (error.stack ?? error.message) : String(error) } satisfies JobReply),
  )
})
