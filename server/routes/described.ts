import { z } from 'zod'
import type { Api, Request } from './api.ts'

/** What stands in the OpenAPI description about a route. */
export type Description = {
  method: 'get' | 'post' | 'put' | 'patch' | 'delete'
  /** Below `/api/v1`, parameters as `{id}`. */
  path: string
  summary: string
  body?: z.ZodType
  /** The answer when all is well: status, what it is, and its shape where it is JSON. */
  answer: {
    status: number
    is: string
    schema?: z.ZodType
    type?: string
    /** One line or event, where it can be told while it is made. */ lines?: z.ZodType
  }
  query?: Readonly<Record<string, z.ZodType>>
}

const ProblemShape = z.object({ code: z.string(), at: z.string(), message: z.string(), hint: z.string(), line: z.number().optional() })
const Problems = z.object({ problems: z.array(ProblemShape) })

/** Mounts a route and describes it; there is no route without a description. */
export function describe(
  api: Api,
  { method, path, summary, body, answer, query }: Description,
  handler: (c: Request) => Promise<Response> | Response,
): void {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
  api.openAPIRegistry.registerPath({
    method,
    path: `/api/v1${path}`,
    summary,
    request: {
      params: z.object(Object.fromEntries(names.map((name) => [name, z.string()]))),
      ...(query === undefined ? {} : { query: z.object(query) }),
      ...(body === undefined ? {} : { body: { content: { 'application/json': { schema: body } } } }),
    },
    responses: {
      [answer.status]: {
        description: answer.is,
        ...(answer.schema === undefined && answer.type === undefined
          ? {}
          : {
              content: {
                [answer.type ?? 'application/json']: { schema: answer.schema ?? z.string() },
                ...(answer.lines === undefined
                  ? {}
                  : { 'application/x-ndjson': { schema: answer.lines }, 'text/event-stream': { schema: answer.lines } }),
              },
            }),
      },
      default: { description: 'What is wrong, where, and what to do about it.', content: { 'application/json': { schema: Problems } } },
    },
  })
  api.on(method.toUpperCase(), path.replaceAll(/\{(\w+)\}/g, ':$1'), handler)
}

/** The whole description. */
export function describeAll(api: Api): void {
  api.get('/openapi.json', (c) =>
    c.json(
      api.getOpenAPI31Document({
        openapi: '3.1.0',
        info: {
          title: 'Strata',
          version: '1',
          description:
            'A sentence becomes an AI cloud architecture. The first request sets a cookie that is you; `Authorization: Bearer <share key>` opens a shared design.',
        },
      }),
    ),
  )
}
