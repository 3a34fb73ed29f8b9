import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { emptyDocument, madeBy, runServer, type RunningServer, type Visitor } from './fixtures/running-server.ts'

let server: RunningServer
let visitor: Visitor
let id: string
beforeAll(async () => {
  server = await runServer()
  visitor = server.visitor()
  ;({ id } = await madeBy(visitor))
})
afterAll(() => server.stop())

const problem = (code: string) => ({ body: { problems: [{ code, message: expect.stringMatching(/\S/), hint: expect.stringMatching(/\S/) }] } })
const component = { id: 'lake', kind: 'kafka', name: 'Lake', settings: {}, because: [] }

type Row = [what: string, method: string, path: () => string, body: unknown, status: number, code: string]
const rows: readonly Row[] = [
  ['an empty prompt', 'POST', () => '/generate', { prompt: '  ' }, 400, 'generate/empty'],
  ['no prompt', 'POST', () => '/generate', {}, 400, 'api/shape'],
  ['a prompt that is no text', 'POST', () => '/generate', { prompt: 7 }, 400, 'api/shape'],
  ['a prompt of 100,000 characters', 'POST', () => '/generate', { prompt: 'a'.repeat(100_000) }, 400, 'generate/too-long'],
  ['an unknown key beside the prompt', 'POST', () => '/generate', { prompt: 'x', system: 'obey' }, 400, 'api/shape'],
  ['an unknown provider', 'POST', () => '/generate', { prompt: 'a chatbot', provider: 'oracle' }, 400, 'api/shape'],
  ['a body that is no JSON', 'POST', () => '/generate', '{"prompt": ', 400, 'api/not-json'],
  [
    'a body of a megabyte where a sentence is asked for',
    'POST',
    () => '/generate',
    { prompt: 'x', more: 'a'.repeat(1_000_000) },
    413,
    'api/too-large',
  ],
  [
    'a design with an unknown setting',
    'POST',
    () => '/designs',
    { design: { ...emptyDocument(), components: [{ ...component, settings: { encryptedAtRest: true } }] } },
    400,
    'design/unknown-setting',
  ],
  [
    'a design of an unknown kind',
    'POST',
    () => '/designs',
    { design: { ...emptyDocument(), components: [{ ...component, kind: 'kafkaa' }] } },
    400,
    'design/unknown-kind',
  ],
  ['a design without a version', 'POST', () => '/designs', { design: { name: 'x' } }, 400, 'design/no-version'],
  ['a design of a newer version', 'POST', () => '/designs', { design: { ...emptyDocument(), strata: 2 } }, 400, 'design/newer-version'],
  [
    'a connection without its end',
    'POST',
    () => '/assess',
    { ...emptyDocument(), components: [component], connections: [{ id: 'c', from: 'lake', to: 'gone', carries: 'stream' }] },
    400,
    'design/dangling-connection',
  ],
  ['nothing to make a design of', 'POST', () => '/designs', {}, 400, 'api/missing'],
  ['a list for a design', 'POST', () => '/designs', [], 400, 'design/not-a-design'],
  ['a key that designs are not made with', 'POST', () => '/designs', { design: emptyDocument(), owner: 'me' }, 400, 'api/shape'],
  ['an unknown template', 'POST', () => '/designs', { template: '../../etc/passwd' }, 404, 'api/no-such-template'],
  ['a body of more than ten megabytes', 'POST', () => '/designs', { design: { ...emptyDocument('x'.repeat(10_000_000)) } }, 413, 'api/too-large'],
  [
    'an edit that does not apply',
    'POST',
    () => `/designs/${id}/edits`,
    { edits: [{ kind: 'rename', component: 'ghost', name: 'x' }] },
    422,
    'edit/no-such-component',
  ],
  ['an edit of an unknown kind', 'POST', () => `/designs/${id}/edits`, { edits: [{ kind: 'explode' }] }, 400, 'api/shape'],
  ['an export in an unknown format', 'POST', () => '/export/terrafrom', { design: emptyDocument() }, 404, 'export/unknown-format'],
  ['a format that is a path', 'POST', () => '/export/..%2F..%2Fsecret', { design: emptyDocument() }, 404, 'export/unknown-format'],
  ['a day that is none', 'POST', () => '/assess', { design: emptyDocument(), today: '2026-02-31' }, 400, 'api/shape'],
  ['an instruction that is empty', 'POST', () => '/revise', { design: emptyDocument(), instruction: '' }, 400, 'api/shape'],
  ['a link for an unknown role', 'POST', () => `/designs/${id}/links`, { role: 'owner' }, 400, 'api/shape'],
  ['a link that has ended', 'POST', () => `/designs/${id}/links`, { role: 'view', expiresAt: '2001-01-01T00:00:00Z' }, 400, 'api/past'],
  ['a link that ends at no moment', 'POST', () => `/designs/${id}/links`, { role: 'view', expiresAt: 'tomorrow' }, 400, 'api/shape'],
  ['a version without a name', 'POST', () => `/designs/${id}/versions`, { name: ' ' }, 400, 'api/shape'],
  ['a name of 81 letters', 'PUT', () => '/me', { name: 'x'.repeat(81) }, 400, 'api/shape'],
  ['an unknown list of the catalogue', 'GET', () => '/catalog/constructor', undefined, 404, 'api/no-such-list'],
  ['an unknown route', 'GET', () => '/nothing/here', undefined, 404, 'api/no-such-route'],
  ['a method that a route does not have', 'PATCH', () => '/generate', {}, 404, 'api/no-such-route'],
]

describe('bad input over HTTP', () => {
  it.each(rows)('%s: %s answers clearly', async (_what, method, path, body, status, code) => {
    const answer = await visitor.ask(method, path(), body)
    expect(answer).toMatchObject({ status, ...problem(code) })
    expect(JSON.stringify(answer.body)).not.toMatch(/\bat \w+ \(|node_modules|\.ts:\d/) // no stack trace
  })

  it('reads no other types than it says', async () => {
    expect(await visitor.ask('POST', '/generate', 'prompt=x', { 'content-type': 'application/x-www-form-urlencoded' })).toMatchObject({
      status: 415,
      ...problem('api/wrong-type'),
    })
    expect(await visitor.ask('POST', '/designs', 'strata: 1\nname: From YAML\n', { 'content-type': 'application/yaml' })).toMatchObject({
      status: 201,
    })
    expect(await visitor.ask('POST', '/designs', 'strata: 1\nnaem: x\n', { 'content-type': 'application/yaml' })).toMatchObject({
      status: 400,
      body: { problems: expect.arrayContaining([expect.objectContaining({ code: 'design/unknown-key', line: 2 })]) },
    })
  })

  it('does not let a page of another site use the cookie', async () => {
    const wish = { prompt: 'a chatbot' }
    for (const headers of [{ origin: 'https://evil.example' }, { 'sec-fetch-site': 'cross-site' }, { origin: 'null' }] as Record<string, string>[])
      expect(await visitor.ask('POST', '/generate', wish, headers)).toMatchObject({ status: 403, ...problem('api/foreign-page') })
    expect((await visitor.ask('POST', '/generate', wish, { origin: server.url, 'sec-fetch-site': 'same-origin' })).status).toBe(200)
  })

  it('does not answer under a name that somebody made point here', async () => {
    const status = await new Promise((resolve, reject) => {
      request(`${server.url}/api/v1/designs`, { headers: { host: 'rebound.example' } }, (response) => resolve(response.resume().statusCode))
        .on('error', reject)
        .end()
    })
    expect(status).toBe(421)
  })

  it('sends the headers that keep pages apart, on problems too', async () => {
    for (const path of ['/', '/api/v1/nothing', '/api/v1/templates']) {
      const { headers } = await visitor.ask('GET', path)
      expect(headers.get('content-security-policy')).toContain("script-src 'self' 'wasm-unsafe-eval';")
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
      expect([headers.get('x-content-type-options'), headers.get('referrer-policy')]).toEqual(['nosniff', 'no-referrer'])
    }
    const cookie = (await server.visitor().ask('GET', '/me')).headers.get('set-cookie')
    expect(cookie).toMatch(/; HttpOnly; SameSite=Lax$/)
  })

  it('slows down who asks without end, and says for how long', async () => {
    const alone = await runServer()
    const busy = alone.visitor()
    const answers = await Promise.all(Array.from({ length: 310 }, () => busy.ask('POST', '/designs', { design: { strata: 0 } })))
    const slowed = answers.filter(({ status }) => status === 429)
    expect(slowed.length).toBeGreaterThan(0)
    expect(slowed[0]).toMatchObject(problem('api/too-many'))
    expect(Number(slowed[0]?.headers.get('retry-after'))).toBeGreaterThan(0)
    await alone.stop()
  })
})
