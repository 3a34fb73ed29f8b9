import type { Problem, Result } from '#domain/design/problem.ts'
import { goAndSignIn } from './sign-in.ts'

const noLine: Problem = {
  code: 'api/no-connection',
  at: 'network',
  message: 'The server cannot be reached.',
  hint: 'Check the connection and try again; nothing was lost.',
}

const looksLikeProblem = (value: unknown): value is Problem =>
  typeof value === 'object' && value !== null && 'message' in value && typeof value.message === 'string'

/** The problems in an answer that is not a success, in whichever of the two envelopes they come. */
async function problemsIn(response: Response): Promise<Problem[]> {
  const fallback: Problem = {
    code: `api/${response.status}`,
    at: 'server',
    message: `The server answered ${response.status} ${response.statusText}.`,
    hint: "Try again; if it stays, look at the server's log.",
  }
  try {
    const body: unknown = await response.json()
    if (typeof body !== 'object' || body === null) return [fallback]
    const list = 'problems' in body && Array.isArray(body.problems) ? body.problems : 'error' in body ? [body.error] : [body]
    const problems = list.filter(looksLikeProblem).map((each) => ({ ...fallback, ...each }))
    return problems.length > 0 ? problems : [fallback]
  } catch {
    return [fallback]
  }
}

/** One request; whatever goes wrong on the way is a problem a person can act on. Only an abort throws. */
export async function request(path: string, init: RequestInit): Promise<Result<Response>> {
  try {
    const response = await fetch(path, init)
    if (response.ok) return { ok: true, value: response }
    const problems = await problemsIn(response)
    if (problems[0]?.code === 'api/not-signed-in') goAndSignIn()
    return { ok: false, problems }
  } catch (error) {
    if (init.signal?.aborted === true) throw error
    return { ok: false, problems: [noLine] }
  }
}

/** A request whose answer is JSON of a known shape. */
export async function requestJson<T>(path: string, init: RequestInit, read: (body: unknown) => T | undefined): Promise<Result<T>> {
  const response = await request(path, init)
  if (!response.ok) return response
  const value = read(await response.value.json())
  if (value !== undefined) return { ok: true, value }
  return {
    ok: false,
    problems: [
      {
        code: 'api/unreadable',
        at: path,
        message: 'The server gave an answer that cannot be read.',
        hint: 'The studio and the server may be of different versions; reload the page.',
      },
    ],
  }
}

type More = Omit<RequestInit, 'headers' | 'body'> & { headers?: Readonly<Record<string, string>> }

export const posting = (body: unknown, { headers = {}, ...more }: More = {}): RequestInit => ({
  method: 'POST',
  ...more,
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(body),
})
