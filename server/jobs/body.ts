import type { z } from 'zod'
import { readDesign, readDesignValue } from '#domain/catalog/read-design.ts'
import { failed, ok, type Problem, type Result } from '#domain/design/problem.ts'
import type { Design } from '#domain/design/schema.ts'

/** A body as it came: JSON, or a design as YAML. */
export type Body = { text: string; yaml: boolean }

const notJson = (error: unknown): Problem => ({
  code: 'api/not-json',
  at: 'body',
  message: `The body is not JSON: ${error instanceof Error ? error.message : 'unknown reason'}.`,
  hint: 'Send JSON in UTF-8, or a design as YAML with content-type: application/yaml.',
})

export function parsed(body: Body): Result<unknown> {
  try {
    return ok(JSON.parse(body.text))
  } catch (error) {
    return failed(notJson(error))
  }
}

export const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

/** The body as `{ design, … }`; a design alone, in JSON or YAML, is taken as the design. */
export function parts(body: Body): Result<{ design: Design; rest: Record<string, unknown> }> {
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

/** What stands beside the design, by a strict schema. */
export function options<S extends z.ZodType>(schema: S, rest: Record<string, unknown>): Result<z.output<S>> {
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
