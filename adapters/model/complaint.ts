import type { Fault } from '#domain/generation/model/faults.data.ts'

/** What became of a question that was not answered. */
export type Complaint =
  | { kind: 'over'; fault: Fault }
  /** Worth another try, after as many milliseconds; undefined = the server did not say. */
  | { kind: 'again'; fault: Fault; afterMs: number | undefined }
  /** The question has something that the server does not know. */
  | { kind: 'less'; words: string }

type Thrown = { status?: unknown; message?: unknown; headers?: unknown; code?: unknown; error?: unknown; cause?: unknown }

/** Reads what the client threw. Its words are looked at and never told on: a server may repeat what it was sent. */
export function complaintOf(error: unknown, now: number): Complaint {
  const thrown: Thrown = typeof error === 'object' && error !== null ? error : {}
  const words = typeof thrown.message === 'string' ? thrown.message.slice(0, 4_000) : ''
  if (typeof thrown.status !== 'number') {
    // Nobody there, or no such name: asking again at once does not help. A line that broke may.
    const broken = /ECONNRESET|EPIPE|terminated|other side closed|socket hang up|UND_ERR_SOCKET/i.test(wordsBehind(error))
    return broken
      ? { kind: 'again', fault: 'unreachable', afterMs: undefined }
      : { kind: 'over', fault: isUnreadable(error) ? 'unreadable' : 'unreachable' }
  }
  const { status } = thrown
  if (status === 401 || status === 403) return { kind: 'over', fault: 'rejected' }
  if (status === 429)
    return /insufficient_quota|billing/i.test(`${words} ${String(thrown.code)}`)
      ? { kind: 'over', fault: 'busy' }
      : { kind: 'again', fault: 'busy', afterMs: waitIn(thrown.headers, now) }
  if (status === 413 || /context.?length|too many tokens|maximum context/i.test(words)) return { kind: 'over', fault: 'too-long' }
  if (status === 404) return { kind: 'over', fault: 'unsupported' }
  if (/content.?filter|content management policy|safety/i.test(`${words} ${String(thrown.code)}`)) return { kind: 'over', fault: 'refused' }
  if (status === 408 || status === 409 || (status >= 500 && status !== 501))
    return { kind: 'again', fault: 'failed', afterMs: waitIn(thrown.headers, now) }
  return { kind: 'less', words: `${words} ${JSON.stringify(thrown.error ?? '').slice(0, 4_000)}` }
}

function wordsBehind(error: unknown): string {
  const words: string[] = []
  for (let at = error, depth = 0; typeof at === 'object' && at !== null && depth < 5; depth++) {
    if ('message' in at) words.push(String(at.message))
    if ('code' in at) words.push(String(at.code))
    at = 'cause' in at ? at.cause : undefined
  }
  return words.join(' ')
}

const isUnreadable = (error: unknown): boolean =>
  error instanceof SyntaxError || /JSON|parse|decode|Unexpected token/i.test(error instanceof Error ? error.message : '')

/** Milliseconds that `Retry-After` asks for, in seconds or as a date. */
function waitIn(headers: unknown, now: number): number | undefined {
  if (!(headers instanceof Headers)) return undefined
  const exact = Number(headers.get('retry-after-ms') ?? Number.NaN)
  if (Number.isFinite(exact) && exact >= 0) return exact
  const said = headers.get('retry-after')
  if (said === null) return undefined
  const seconds = Number(said)
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1_000)
  const date = Date.parse(said)
  return Number.isNaN(date) ? undefined : Math.max(0, date - now)
}
