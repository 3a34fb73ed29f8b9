import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { Problem } from '#domain/design/problem.ts'

/**
 * What a code means in HTTP, by the whole code or by its room. What is not listed is the fault of what was sent: 400.
 * A design that is not there and one that somebody may not see are the same code, so that ids cannot be tried out.
 */
const statuses: Readonly<Record<string, ContentfulStatusCode>> = {
  'api/no-such-route': 404,
  'api/no-such-design': 404,
  'api/no-such-link': 404,
  'api/no-such-version': 404,
  'api/no-such-template': 404,
  'api/no-such-list': 404,
  'export/unknown-format': 404,
  'api/not-signed-in': 401,
  'api/cannot-sign-in': 502,
  'api/not-allowed': 403,
  'api/foreign-page': 403,
  'api/foreign-host': 421,
  'api/too-large': 413,
  'api/not-json': 400,
  'api/wrong-type': 415,
  'api/too-many': 429,
  'design/too-large': 413,
  'design/refused': 422,
  'generate/nothing': 422,
  edit: 422,
  'jobs/busy': 503,
  'jobs/too-long': 503,
  'store/unavailable': 503,
  'server/unexpected': 500,
  'server/stopping': 503,
}

export const statusOf = ({ code }: Problem): ContentfulStatusCode => statuses[code] ?? statuses[code.slice(0, code.indexOf('/'))] ?? 400

/** The answer for problems, the first of which decides the status. What is too large is not read to its end, so that line is over. */
export function problemResponse(problems: readonly Problem[], headers: Record<string, string> = {}): Response {
  const [first] = problems
  const status = first === undefined ? 500 : statusOf(first)
  return Response.json(
    { problems },
    {
      status,
      headers: {
        'cache-control': 'no-store',
        ...(status === 429 || status === 503 ? { 'retry-after': '1' } : {}),
        ...(status === 413 ? { connection: 'close' } : {}),
        ...headers,
      },
    },
  )
}

const problem = (code: Problem['code'], at: string, message: string, hint: string): Problem => ({ code, at, message, hint })

export const noSuchRoute = (method: string, path: string) =>
  problem('api/no-such-route', path, `There is no ${method} ${path}.`, 'GET /api/v1/openapi.json describes what there is.')
export const noSuchDesign = (id: string) =>
  problem('api/no-such-design', id, 'There is no such design, or you may not see it.', 'Open it by its share link, or ask its owner for one.')
export const noSuch = (what: 'link' | 'version' | 'template' | 'list', id: string, hint: string) =>
  problem(`api/no-such-${what}`, id, `There is no ${what} "${id.slice(0, 80)}".`, hint)
export const notAllowed = (what: string) =>
  problem('api/not-allowed', 'role', `Your role does not allow this: ${what}.`, 'Ask the owner of the design for another link.')
export const notSignedIn = () =>
  problem('api/not-signed-in', 'session', 'Sign in first.', 'Open /api/v1/sign-in in the browser; programs use a share key where links are allowed.')
export const cannotSignIn = (why: string) =>
  problem('api/cannot-sign-in', 'sign-in', `Signing in did not work: ${why}.`, 'Try again from the start page; if it stays, the operator looks at STRATA_OIDC_*.')
export const foreignPage = () =>
  problem(
    'api/foreign-page',
    'origin',
    'This request comes from a page of another site.',
    'Use the studio at the address of this server, or set STRATA_PUBLIC_URL to where people reach it.',
  )
export const foreignHost = () =>
  problem(
    'api/foreign-host',
    'host',
    'This server is not known under that name.',
    'Use its own address, or set STRATA_PUBLIC_URL to where people reach it.',
  )
export const tooLarge = (bytes: number) => problem('api/too-large', 'body', `The body is larger than ${bytes} bytes.`, 'Send less at once.')
export const notJson = (why: string) =>
  problem('api/not-json', 'body', `The body is not JSON: ${why}`, 'Send JSON in UTF-8 with the header content-type: application/json.')
export const wrongType = (type: string) =>
  problem(
    'api/wrong-type',
    'content-type',
    `"${type.slice(0, 80)}" is not read here.`,
    'Send application/json, or application/yaml where a design is asked for.',
  )
export const tooMany = (seconds: number) => problem('api/too-many', 'requests', 'That are too many requests.', `Wait ${seconds} s and go on.`)
export const busy = () => problem('jobs/busy', 'server', 'The server has too much to do just now.', 'Try again in a moment; nothing was lost.')
export const tookTooLong = () =>
  problem('jobs/too-long', 'server', 'This took longer than the server allows.', 'Make the design or the text smaller, or use the command line.')
export const storeUnavailable = () =>
  problem('store/unavailable', 'server', 'The server cannot store or read just now.', 'Try again in a moment; nothing that was confirmed is lost.')
export const unexpected = (request: string) =>
  problem(
    'server/unexpected',
    'server',
    'Something went wrong on the server; that is our mistake.',
    `Try again; if it stays, tell the operator the request ${request}.`,
  )
