import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pino from 'pino'
import { afterEach, beforeAll, afterAll, describe, expect, it } from 'vitest'
import { openLanguageModel } from '#adapters/model/openai.ts'
import { calls, drips, fails, proposes, says, scriptedServer, type Act, type ScriptedServer } from '#adapters/model/scripted-server.fixture.ts'
import { key, settingsFor } from '#adapters/model/talk.fixture.ts'
import { openEmbeddedStore } from '#adapters/stores/embedded.ts'
import { templates } from '#templates/index.ts'
import { type App, createApp } from './app.ts'
import { until } from './fixtures/running-server.ts'
import type { Store } from './ports.ts'

const secret = 'canary-secret-of-thirty-two-characters'
const prompt =
  'Real-time fraud scoring for card payments, 5k requests a second, p99 under 50 ms, on AWS in Frankfurt, PCI. Analysts want to see why a payment was stopped.'
const store = {
  kind: 'place',
  id: 'history',
  component: 'olap-store',
  name: 'History of decisions',
  provider: null,
  in: null,
  because: 'why a payment was stopped',
}
const fill = { kind: 'connect', from: 'stream-processor', to: 'history', carries: null, because: null }

let folder: string
let kept: Store
let app: App
let url: string
let script: Act[] = []
let model: ScriptedServer

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'strata-model-'))
  kept = await openEmbeddedStore(folder)
  model = await scriptedServer([(response, request) => script.shift()?.(response, request)])
  app = createApp({
    config: { host: '127.0.0.1', publicUrl: undefined, secret },
    store: kept,
    templates,
    studio: join(folder, 'none'),
    now: Date.now,
    log: pino({ level: 'silent' }),
    model: { languageModel: openLanguageModel(settingsFor(model.url)), seconds: 20 },
  })
  url = `http://127.0.0.1:${await app.listen(0)}/api/v1`
})
afterAll(async () => {
  await app.close()
  await kept.close()
  await model.stop()
  await rm(folder, { recursive: true })
})
afterEach(() => {
  model.requests.length = 0
})

const post = (path: string, body: object, accept: string, signal?: AbortSignal) =>
  fetch(`${url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept },
    body: JSON.stringify(body),
    ...(signal === undefined ? {} : { signal }),
  })

type Line = {
  stage?: string
  round?: number
  placed?: { id: string }[]
  removed?: string[]
  answer?: { design: { components: { id: string }[] }; edits?: { kind: string }[]; engine?: object }
}
const linesOf = (text: string): Line[] =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line)

describe('the model engine over HTTP', () => {
  it('tells what the embedded engine and then the model place, and ends with the answer', async () => {
    script = [calls({ name: 'place', arguments: { ...store, kind: undefined } }), proposes(fill)]
    const response = await post('/generate', { prompt, engine: 'model' }, 'application/x-ndjson')
    const lines = linesOf(await response.text())
    expect(lines.flatMap(({ stage, round }) => (stage === undefined ? [] : [`${stage}${round ?? ''}`]))).toEqual(
      'reading deciding composing wiring checking asking1 validating1 asking2 validating2 completing'.split(' '),
    )
    const asking = lines.findIndex(({ stage }) => stage === 'asking')
    expect(
      lines
        .slice(asking)
        .flatMap(({ placed }) => placed ?? [])
        .map(({ id }) => id),
    ).toEqual(['history', 'history'])
    const answer = lines.at(-1)?.answer
    expect(answer?.engine).toMatchObject({ asked: 'model', used: 'model', rounds: 2, tokens: { input: 10_000 }, usd: expect.closeTo(0.0116, 4) })
    expect(answer?.design.components.map(({ id }) => id)).toContain('history')
  })

  it('answers with the embedded design, marked, when the model fails', async () => {
    script = Array.from({ length: 3 }, () => fails(500))
    const asked = (await (await post('/generate', { prompt, engine: 'model' }, 'application/json')).json()) as { design: object; engine: object }
    const embedded = (await (await post('/generate', { prompt }, 'application/json')).json()) as { design: object; engine?: object }
    expect(asked.engine).toMatchObject({ asked: 'model', used: 'embedded', code: 'model/failed', why: 'The server of the language model failed.' })
    expect([asked.design, embedded.engine]).toEqual([embedded.design, undefined])
  })

  it('asks no model where nothing asks for one, nor about what is no design', async () => {
    expect(await (await post('/generate', { prompt: 'tell me a joke', engine: 'model' }, 'application/json')).json()).toMatchObject({
      behaviour: 'decline',
      engine: { used: 'embedded', code: 'model/nothing' },
    })
    expect(await (await post('/generate', { prompt, engine: 'model', asDescribed: true }, 'application/json')).json()).toMatchObject({
      engine: { code: 'model/described' },
    })
    await (await post('/generate', { prompt }, 'application/json')).text()
    expect(model.requests).toEqual([])
  })

  it.each(['text/event-stream', 'application/x-ndjson', 'application/json'])(
    'lets go of the model when the person hangs up on %s',
    async (accept) => {
      let hungUp = 0
      script = [
        (response, request) => {
          response.on('close', () => (hungUp = performance.now()))
          return drips(10)(response, request)
        },
      ]
      const control = new AbortController()
      const answer = post('/generate', { prompt, engine: 'model' }, accept, control.signal).catch(() => undefined)
      await until(() => model.requests.length > 0)
      const left = performance.now()
      control.abort()
      await until(() => hungUp > 0)
      expect(hungUp - left).toBeLessThan(200)
      await answer
    },
  )

  it('revises: edits that lead from the design to what the model and the engine make of it', async () => {
    const design = templates.find(({ id }) => id === 'rag-chatbot')?.design
    script = [proposes({ ...store, id: 'traces', component: 'distributed-tracing', name: 'Traces', because: 'see where time goes' })]
    script.push(
      proposes({
        kind: 'connect',
        from: design?.components.find(({ kind }) => kind === 'rag-orchestrator')?.id ?? '',
        to: 'traces',
        carries: 'telemetry',
        because: null,
      }),
    )
    const response = await post(
      '/revise',
      { design, instruction: 'add a cache; we want to see where time goes', engine: 'model' },
      'application/x-ndjson',
    )
    const answer = linesOf(await response.text()).at(-1)?.answer
    expect(answer?.engine).toMatchObject({ used: 'model', rounds: 2 })
    expect(answer?.edits?.map(({ kind }) => kind)).toContain('place')
    expect(answer?.design.components.map(({ id }) => id)).toContain('traces')
  })

  it('revises as one piece of JSON too, and gives the embedded proposal when the model will not', async () => {
    const design = templates.find(({ id }) => id === 'rag-chatbot')?.design
    script = [says('', 'content_filter')]
    const asked = (await (await post('/revise', { design, instruction: 'add a vector database', engine: 'model' }, 'application/json')).json()) as {
      edits: unknown
      engine: object
    }
    const embedded = (await (await post('/revise', { design, instruction: 'add a vector database' }, 'application/json')).json()) as {
      edits: unknown
    }
    expect(asked.engine).toMatchObject({ used: 'embedded', code: 'model/refused' })
    expect(asked.edits).toEqual(embedded.edits)
  })

  it('sends no secret of the server or of a person to the model, and none of it to the browser', async () => {
    script = [says('{"edits":[]}')]
    const pasted = [
      'AKIAABCDEFGHIJKLMNOP',
      'ghp_abcdefghijklmnopqrstuvwxyz0123456789',
      'postgres://admin:hunter2secret@db.example/x',
      'password: correcthorsebattery',
      '-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkq\n-----END PRIVATE KEY-----',
    ]
    const response = await post('/generate', { prompt: `${prompt} ${pasted.join(' and ')}`, engine: 'model' }, 'application/json')
    const answer = await response.text()
    const sent = model.requests.map(({ text }) => text).join('')
    for (const word of [
      secret,
      key,
      folder,
      'AKIAABCDEFGHIJKLMNOP',
      'ghp_abc',
      'hunter2secret',
      'correcthorse',
      'MIIEvQ',
      response.headers.get('set-cookie') ?? 'no cookie',
    ])
      expect(sent).not.toContain(word)
    expect(sent).toContain('fraud scoring')
    expect(answer).not.toContain(key)
    expect(await (await fetch(`${url}/engines`)).json()).toEqual({ engines: ['embedded', 'model'], model: 'scripted' })
  })
})
