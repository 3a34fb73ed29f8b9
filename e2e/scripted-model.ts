import { type ChildProcess, spawn } from 'node:child_process'
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A language model's server that does as it is told, and a studio that asks it. */
export type ScriptedStudio = { url: string; does: (what: Behaviour) => void; hungUp: () => boolean; stop: () => Promise<void> }
type Behaviour = 'propose' | 'fail' | 'hang'

const chunk = (delta: object, finish: string | null = null): string =>
  `data: ${JSON.stringify({ id: 'x', object: 'chat.completion.chunk', created: 1, model: 'scripted', choices: [{ index: 0, delta, finish_reason: finish }] })}\n\n`

/** One more component, joined to what makes the decision. */
const proposal = JSON.stringify({
  edits: [
    { kind: 'place', id: 'where-time-goes', component: 'distributed-tracing', name: 'Where time goes', provider: null, in: null, because: null },
    { kind: 'connect', from: 'stream-processor', to: 'where-time-goes', carries: 'telemetry', because: null },
  ],
})

function answer(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream' })
  response.write(chunk({ role: 'assistant', content: '' }))
  for (const piece of proposal.match(/.{1,40}/g) ?? []) response.write(chunk({ content: piece }))
  response.write(chunk({}, 'stop'))
  response.end('data: [DONE]\n\n')
}

export async function scriptedStudio(port: number): Promise<ScriptedStudio> {
  let behaviour: Behaviour = 'propose'
  let left = false
  const model = createServer((request, response) => {
    response.on('close', () => (left ||= !response.writableEnded))
    request.resume().on('end', () => {
      if (behaviour === 'fail') response.writeHead(500).end('{}')
      if (behaviour === 'propose') answer(response)
    })
  })
  await new Promise<void>((resolve) => model.listen(0, '127.0.0.1', resolve))
  const server = spawn(process.execPath, ['server/main.ts'], {
    env: {
      ...process.env,
      STRATA_PORT: `${port}`,
      STRATA_DATA: '.cache/e2e-model-data',
      OPENAI_BASE_URL: `http://127.0.0.1:${(model.address() as AddressInfo).port}/v1`,
      OPENAI_MODEL: 'scripted-1',
    },
    stdio: 'ignore',
  })
  const url = `http://127.0.0.1:${port}`
  await answering(url)
  return {
    url,
    does: (what) => {
      behaviour = what
      left = false
    },
    hungUp: () => left,
    stop: () => stopped(server, model),
  }
}

async function answering(url: string): Promise<void> {
  const until = Date.now() + 60_000
  while (Date.now() < until) {
    if ((await fetch(`${url}/healthz`).catch(() => null))?.ok === true) return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error('the studio did not start')
}

async function stopped(server: ChildProcess, model: Server): Promise<void> {
  model.closeAllConnections()
  await Promise.all([
    new Promise<void>((resolve) => model.close(() => resolve())),
    new Promise<void>((resolve) => {
      server.once('exit', () => resolve())
      server.kill()
    }),
  ])
}
