import { stream } from 'hono/streaming'
import type { Problem, Result } from '#domain/design/problem.ts'
import { nameOfNews, type News } from '#domain/generation/progress.ts'
import { problemResponse, unexpected } from '../problems.ts'
import type { Services } from '../services.ts'
import type { Request } from './api.ts'

/** JSON by name; `*` alone does not ask for it. */
export const wantsJson = (c: Request): boolean => /\bapplication\/json\b/i.test(c.req.header('accept') ?? '')

/** Lines or events by name. */
export const wantsNews = (c: Request): boolean => /\bapplication\/x-ndjson\b|\btext\/event-stream\b/i.test(c.req.header('accept') ?? '')

/** A line of JSON, or an event whose name is the first key. Both may be told something that is nothing, to keep the line open. */
type Manner = { type: string; write: (name: string, json: string) => string; nothing: string }

const lines: Manner = { type: 'application/x-ndjson; charset=utf-8', write: (_name, json) => `${json}\n`, nothing: '\n' }
const events: Manner = {
  type: 'text/event-stream; charset=utf-8',
  write: (name, json) => `event: ${name}\ndata: ${json}\n\n`,
  nothing: ': still at it\n\n',
}

const mannerOf = (c: Request): Manner => (/\btext\/event-stream\b/i.test(c.req.header('accept') ?? '') ? events : lines)

/** Proxies cut lines on which nothing comes for a minute, some for half of that. */
const nothingEveryMs = 10_000

export type Work = (tell: (news: News) => void, signal: AbortSignal) => Promise<Result<{ json: string }>>

/**
 * News while something is made, then the answer. Waits for the first of it, so that what is wrong with the request
 * still has its status. Who hangs up ends the work.
 */
export async function told(c: Request, { log }: Pick<Services, 'log'>, work: Work): Promise<Response> {
  const manner = mannerOf(c)
  const waiting: string[] = []
  let wake = () => {}
  let news = new Promise<void>((resolve) => (wake = resolve))
  const tell = (name: string, json: string) => {
    waiting.push(manner.write(name, json))
    wake()
  }
  const ended = new AbortController()
  c.req.raw.signal.addEventListener('abort', () => ended.abort())
  let problems: readonly Problem[] | undefined
  let over = false
  const finish = (answer: Result<{ json: string }>) => {
    over = true
    if (answer.ok) return tell('answer', `{"answer":${answer.value.json}}`)
    problems = answer.problems
    tell('problems', JSON.stringify({ problems }))
  }
  void work((each) => tell(nameOfNews(each), JSON.stringify(each)), ended.signal).then(finish, (error: unknown) => {
    log.error({ err: error, request: c.get('request') }, 'a job failed')
    finish({ ok: false, problems: [unexpected(c.get('request'))] })
  })
  await news
  if (problems !== undefined && waiting.length === 1) return problemResponse(problems)
  c.header('content-type', manner.type)
  c.header('cache-control', 'no-store')
  c.header('x-accel-buffering', 'no')
  return stream(c, async (out) => {
    out.onAbort(() => {
      ended.abort()
      wake()
    })
    const alive = setInterval(() => {
      waiting.push(manner.nothing)
      wake()
    }, nothingEveryMs)
    try {
      while (!out.aborted && !out.closed) {
        news = new Promise((resolve) => (wake = resolve))
        for (const piece of waiting.splice(0)) await out.write(piece)
        if (over && waiting.length === 0) return
        if (waiting.length === 0) await news
      }
    } finally {
      clearInterval(alive)
    }
  })
}
