import { describe, expect, it } from 'vitest'
import type { Ask } from '#domain/generation/model/language-model.ts'
import type { ModelSettings } from '#domain/generation/model/settings.ts'
import { openLanguageModel } from './openai.ts'
import type { Patience } from './patience.data.ts'
import { type Act, calls, drips, fails, floods, proposes, refusing, says, scriptedServer, silent } from './scripted-server.fixture.ts'
import { key, quick, settingsFor } from './talk.fixture.ts'

const question: Ask = {
  messages: [
    { role: 'system', text: 'rules' },
    { role: 'user', text: 'words' },
  ],
  tools: [{ name: 'place', description: 'places', parameters: { type: 'object', properties: {}, required: [], additionalProperties: false } }],
  answer: { name: 'edits', schema: { type: 'object', properties: {}, required: [], additionalProperties: false } },
}

async function asked(script: readonly Act[], more: Partial<ModelSettings> = {}, patience: Patience = quick) {
  const server = await scriptedServer(script)
  const model = openLanguageModel(settingsFor(server.url, more), patience)
  return { server, model, ask: (signal: AbortSignal = AbortSignal.timeout(10_000)) => model.ask(question, { signal }) }
}

describe('a language model', () => {
  it('is asked by key and model name, with tools and schema, and its tokens are counted', async () => {
    const { server, ask } = await asked([calls({ name: 'place', arguments: { id: 'a' } })])
    expect(await ask()).toEqual({
      ok: true,
      value: {
        text: '',
        calls: [{ id: 'call_0', name: 'place', arguments: '{"id":"a"}' }],
        refused: false,
        cut: false,
        usage: { input: 5_000, output: 200, estimated: false },
      },
    })
    const [request] = server.requests
    expect([request?.path, request?.headers.authorization]).toEqual(['/v1/chat/completions', `Bearer ${key}`])
    expect(request?.body).toMatchObject({
      model: 'scripted',
      max_completion_tokens: 4_000,
      response_format: { type: 'json_schema' },
      tools: [{ function: { strict: true } }],
    })
    await server.stop()
  })

  it('is asked as Azure OpenAI wants it where a version is set: deployment, version, its own header', async () => {
    const server = await scriptedServer([says('{}')])
    const model = openLanguageModel(settingsFor(server.url.replace('/v1', ''), { azureVersion: '2024-10-21' }), quick)
    expect(await model.ask(question, { signal: AbortSignal.timeout(10_000) })).toMatchObject({ ok: true })
    const [request] = server.requests
    expect(request?.path).toBe('/openai/deployments/scripted/chat/completions?api-version=2024-10-21')
    expect([request?.headers['api-key'], request?.headers.authorization]).toEqual([key, undefined])
    await server.stop()
  })

  it('needs no key where the server wants none', async () => {
    const { server, ask } = await asked([says('{}')], { key: undefined })
    expect(await ask()).toMatchObject({ ok: true, value: { text: '{}' } })
    expect(server.requests[0]?.text).not.toContain(key)
    await server.stop()
  })

  it('is asked in the words that its server knows, and remembers them', async () => {
    const old = refusing(
      (body) =>
        'response_format' in body
          ? 'response_format is not supported'
          : 'max_completion_tokens' in body
            ? 'Unrecognized request argument supplied: max_completion_tokens'
            : undefined,
      says('{}'),
    )
    const { server, ask } = await asked([old])
    await ask()
    const first = server.requests.length
    expect(await ask()).toMatchObject({ ok: true })
    expect([first, server.requests.length]).toEqual([4, 5])
    expect(server.requests.at(-1)?.body).toMatchObject({ max_tokens: 4_000, messages: [{ content: expect.stringContaining('JSON Schema') }, {}] })
    await server.stop()
  })

  it('does not think less of a server that was only in trouble', async () => {
    const { server, ask } = await asked([...Array.from({ length: 9 }, () => fails(400, 'no')), says('{}')])
    expect(await ask()).toMatchObject({ ok: false, problems: [{ code: 'model/unsupported' }] })
    await ask()
    expect(server.requests.at(-1)?.body).toMatchObject({ response_format: { type: 'json_schema' }, stream: true })
    await server.stop()
  })

  it('waits as long as it is asked to, and no longer than it has patience', async () => {
    const { server, ask } = await asked([fails(429, 'x', { 'retry-after-ms': '300' }), says('{}')])
    const started = performance.now()
    expect(await ask()).toMatchObject({ ok: true })
    expect(performance.now() - started).toBeGreaterThanOrEqual(290)
    await server.stop()
  })

  const tooSlow: [string, Act][] = [
    ['says nothing', silent],
    ['drips', drips(10)],
    ['floods', floods],
    ['asks to wait', fails(429, 'x', { 'retry-after': '15' })],
    ['fails', fails(503)],
  ]
  it.each(tooSlow)('lets go within 200 ms of being told to, while the server %s', async (_, act) => {
    const { server, ask } = await asked([act], {}, { ...quick, silenceMs: 60_000, bytes: 1e9 })
    const control = new AbortController()
    const answer = ask(control.signal)
    await new Promise((resolve) => setTimeout(resolve, 120))
    const told = performance.now()
    control.abort()
    expect(await answer).toMatchObject({ ok: false, problems: [{ code: 'model/cancelled' }] })
    expect(performance.now() - told).toBeLessThan(200)
    await server.stop()
  })

  it('hangs up the line when it lets go', async () => {
    let closed = false
    const { server, ask } = await asked([
      (response) => {
        response.on('close', () => (closed = true))
        void drips(10)(response, { path: '', headers: {}, body: {}, text: '' })
      },
    ])
    const control = new AbortController()
    const answer = ask(control.signal)
    await new Promise((resolve) => setTimeout(resolve, 120))
    control.abort()
    await answer
    await new Promise((resolve) => setTimeout(resolve, 150))
    expect(closed).toBe(true)
    await server.stop()
  })

  it('is heard while it speaks: pieces of text, and calls as soon as they are whole', async () => {
    const { server, model } = await asked([
      proposes({ kind: 'remove', of: 'x' }),
      calls({ name: 'place', arguments: { id: 'a' } }, { name: 'place', arguments: { id: 'b' } }),
    ])
    let text = ''
    const heard: string[] = []
    const hearing = {
      signal: AbortSignal.timeout(10_000),
      onText: (piece: string) => void (text += piece),
      onCall: ({ arguments: given }: { arguments: string }) => void heard.push(given),
    }
    await model.ask(question, hearing)
    await model.ask(question, hearing)
    expect(text).toBe('{"edits":[{"kind":"remove","of":"x"}]}')
    expect(heard).toEqual(['{"id":"a"}', '{"id":"b"}'])
    await server.stop()
  })
})
