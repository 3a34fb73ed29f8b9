import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A server that speaks HTTP and says what a script tells it to. Used by tests and by the table of faults. */
export type Request = { path: string; headers: IncomingHttpHeaders; body: Record<string, unknown>; text: string }
/** What it does with the nth question, from 0; the last one is used again for those after it. */
export type Act = (response: ServerResponse, request: Request) => void | Promise<void>

export type ScriptedServer = { url: string; requests: Request[]; stop(): Promise<void> }

export async function scriptedServer(script: readonly Act[]): Promise<ScriptedServer> {
  const requests: Request[] = []
  const server = createServer((incoming, response) => {
    const pieces: Buffer[] = []
    incoming.on('data', (piece: Buffer) => pieces.push(piece))
    incoming.on('error', () => undefined)
    response.on('error', () => undefined)
    incoming.on('end', () => {
      const text = Buffer.concat(pieces).toString('utf8')
      const request = { path: incoming.url ?? '', headers: incoming.headers, body: JSON.parse(text) as Record<string, unknown>, text }
      const act = script[Math.min(requests.length, script.length - 1)]
      requests.push(request)
      void act?.(response, request)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests,
    async stop() {
      server.closeAllConnections()
      await new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
}

type Call = { name: string; arguments: object | string }
const usage = { prompt_tokens: 5_000, completion_tokens: 200, total_tokens: 5_200 }

const argumentsOf = ({ arguments: given }: Call): string => (typeof given === 'string' ? given : JSON.stringify(given))

const pieces = (text: string, size: number): string[] => text.match(new RegExp(`[\\s\\S]{1,${size}}`, 'g')) ?? ['']

const chunk = (delta: object, finish: string | null = null): string =>
  `data: ${JSON.stringify({ id: 'x', object: 'chat.completion.chunk', created: 1, model: 'scripted', choices: [{ index: 0, delta, finish_reason: finish }] })}\n\n`

const begin = (response: ServerResponse): void => void response.writeHead(200, { 'content-type': 'text/event-stream' })

const finish = (response: ServerResponse, reason: string): void =>
  void response.end(
    `${chunk({}, reason)}data: ${JSON.stringify({ id: 'x', object: 'chat.completion.chunk', created: 1, model: 'scripted', choices: [], usage })}\n\ndata: [DONE]\n\n`,
  )

/** Text in small pieces, as a stream; as one piece where no stream was asked for. */
export const says =
  (text: string, reason = 'stop'): Act =>
  (response, { body }) => {
    if (body['stream'] !== true) return whole(response, { content: text }, reason)
    begin(response)
    response.write(chunk({ role: 'assistant', content: '' }))
    for (const piece of pieces(text, Math.max(24, Math.ceil(text.length / 500)))) response.write(chunk({ content: piece }))
    return finish(response, reason)
  }

export const proposes = (...edits: readonly object[]): Act => says(JSON.stringify({ edits }))

const whole = (response: ServerResponse, message: object, reason: string): void => {
  response.writeHead(200, { 'content-type': 'application/json' })
  response.end(
    JSON.stringify({
      id: 'x',
      object: 'chat.completion',
      created: 1,
      model: 'scripted',
      choices: [{ index: 0, message: { role: 'assistant', ...message }, finish_reason: reason }],
      usage,
    }),
  )
}
/** One piece, whatever was asked for. */
export const saysWhole =
  (text: string): Act =>
  (response) =>
    whole(response, { content: text }, 'stop')

/** Calls of tools, arguments in pieces. */
export const calls =
  (...list: readonly Call[]): Act =>
  (response, { body }) => {
    const named = list.map((each, at) => ({
      index: at,
      id: `call_${at}`,
      type: 'function',
      function: { name: each.name, arguments: argumentsOf(each) },
    }))
    if (body['stream'] !== true) return whole(response, { content: null, tool_calls: named }, 'tool_calls')
    begin(response)
    for (const {
      index,
      id,
      function: { name, arguments: given },
    } of named) {
      response.write(chunk({ tool_calls: [{ index, id, type: 'function', function: { name, arguments: '' } }] }))
      for (const piece of pieces(given, 16)) response.write(chunk({ tool_calls: [{ index, function: { arguments: piece } }] }))
    }
    return finish(response, 'tool_calls')
  }

export const fails =
  (status: number, message = 'no', headers: Record<string, string> = {}): Act =>
  (response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers })
    response.end(JSON.stringify({ error: { message, type: 'invalid_request_error', code: null } }))
  }

/** Refuses what a lesser server does not know, else does as `then` does. */
export const refusing =
  (knows: (body: Record<string, unknown>) => string | undefined, then: Act): Act =>
  (response, request) => {
    const complaint = knows(request.body)
    return complaint === undefined ? then(response, request) : fails(400, complaint)(response, request)
  }

export const silent: Act = () => undefined

/** One piece, then the same again and again. */
export const drips =
  (everyMs: number, letters = ' '): Act =>
  (response) => {
    begin(response)
    const more = setInterval(() => response.write(chunk({ content: letters })), everyMs)
    response.on('close', () => clearInterval(more))
  }

/** As fast as it goes, without an end. */
export const floods: Act = (response) => {
  begin(response)
  const piece = chunk({ content: 'x'.repeat(16_384) })
  const more = (): void => {
    while (!response.destroyed && response.write(piece));
  }
  response.on('drain', more)
  more()
}

export const raw =
  (text: string, type = 'text/event-stream'): Act =>
  (response) => {
    response.writeHead(200, { 'content-type': type })
    response.end(text)
  }

/** Begins to answer, and hangs up. */
export const resets =
  (after = ''): Act =>
  (response) => {
    if (after !== '') {
      begin(response)
      response.write(chunk({ content: after }))
    }
    setTimeout(() => response.socket?.resetAndDestroy(), 5)
  }

export const redirects =
  (to: string): Act =>
  (response) => {
    response.writeHead(307, { location: to })
    response.end()
  }

export const refuses: Act = (response) => {
  begin(response)
  response.write(chunk({ role: 'assistant', content: null, refusal: 'I cannot help with that.' }))
  finish(response, 'stop')
}
