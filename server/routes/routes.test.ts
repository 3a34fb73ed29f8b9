import { strFromU8, unzipSync } from 'fflate'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exporters } from '#exporters/index.ts'
import { templates } from '#templates/index.ts'
import { emptyDocument, madeBy, runServer, type RunningServer, type Visitor } from '../fixtures/running-server.ts'
import { newApi } from './api.ts'
import { StaticFiles } from './static-files.ts'

let server: RunningServer
let visitor: Visitor
beforeAll(async () => {
  server = await runServer()
  visitor = server.visitor()
})
afterAll(() => server.stop())

const fraud = 'Real-time fraud scoring for card payments, 5k requests a second, p99 under 50 ms, on AWS in Frankfurt, PCI'

describe('the API', () => {
  type Line = { stage?: string; placed?: { id: string; lane: string }[]; joined?: unknown[]; answer?: { design: { components: { id: string }[] } } }

  it('tells stages and parts of a prompt as they appear, line by line, then the answer', async () => {
    const { status, body, headers } = await visitor.ask('POST', '/generate', { prompt: fraud }, { accept: 'application/x-ndjson' })
    const lines = String(body)
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Line)
    expect([status, headers.get('content-type')]).toEqual([200, 'application/x-ndjson; charset=utf-8'])
    expect(lines.flatMap(({ stage }) => stage ?? [])).toEqual(['reading', 'deciding', 'composing', 'wiring', 'checking'])
    const told = lines.flatMap(({ placed }) => placed ?? []).map(({ id }) => id)
    const drawn = lines.at(-1)?.answer?.design.components.map(({ id }) => id) ?? []
    expect(drawn.length).toBeGreaterThan(3)
    expect(drawn.filter((id) => !told.includes(id))).toEqual([])
    expect(lines.some(({ joined }) => (joined?.length ?? 0) > 3)).toBe(true)
  })

  it('tells the same as events to who asks for them', async () => {
    const { body, headers } = await visitor.ask('POST', '/generate', { prompt: fraud }, { accept: 'text/event-stream' })
    expect(headers.get('content-type')).toBe('text/event-stream; charset=utf-8')
    const events = String(body)
      .trim()
      .split('\n\n')
      .map((event) => /^event: (\w+)\ndata: (\{.*\})$/.exec(event))
    expect(events.map((event) => event?.[1])).toEqual(['stage', 'stage', 'stage', 'placed', 'stage', 'joined', 'stage', 'answer'])
    expect(JSON.parse(events.at(-1)?.[2] ?? '')).toMatchObject({ answer: { behaviour: 'generate' } })
  })

  it('answers a bad prompt with its status, however the answer was wanted', async () => {
    for (const accept of ['application/json', 'application/x-ndjson', 'text/event-stream'])
      expect(await visitor.ask('POST', '/generate', { prompt: ' ' }, { accept })).toMatchObject({
        status: 400,
        body: { problems: [{ code: 'generate/empty' }] },
      })
  })

  it('gives the answer alone to who asks for JSON, and the same bytes each time', async () => {
    const [once, again] = [await visitor.ask('POST', '/generate', { prompt: fraud }), await visitor.ask('POST', '/generate', { prompt: fraud })]
    expect(once).toMatchObject({ status: 200, body: { behaviour: 'generate', understood: { qps: 5000 } } })
    expect(again.body).toEqual(once.body)
  })

  it('assesses a design sent as JSON or YAML', async () => {
    const design = templates[0]?.design
    const asJson = await visitor.ask('POST', '/assess', { design, today: '2026-11-24' })
    expect(asJson).toMatchObject({
      status: 200,
      body: { design: { name: design?.name }, findings: expect.any(Array), bill: expect.any(Object), sizing: expect.any(Object) },
    })
    const asYaml = await visitor.ask('POST', '/assess', `strata: 1\nname: Small\n`, { 'content-type': 'application/yaml' })
    expect(asYaml).toMatchObject({ status: 200, body: { design: { name: 'Small' } } })
  })

  it('exports one file as it is, several as an archive, and both as JSON', { timeout: 60_000 }, async () => {
    const design = templates.find(({ id }) => id === 'realtime-fraud')?.design ?? emptyDocument()
    const one = await visitor.ask('POST', '/export/mermaid', { design }, { accept: '*/*' })
    expect([one.status, one.headers.get('content-disposition')]).toEqual([200, expect.stringMatching(/^attachment; filename="[\w.-]+"$/)])
    expect(String(one.body)).toContain('flowchart')
    const several = exporters.find(({ extension }) => extension === 'folder')
    const format = several?.id ?? 'mermaid'
    const listed = await visitor.ask('POST', `/export/${format}`, { design })
    const files = (listed.body as { files: { path: string; contents: string }[] }).files
    expect(files.length).toBeGreaterThan(0)
    if (several !== undefined) {
      const response = await fetch(`${server.url}/api/v1/export/${format}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ design }),
      })
      const unzipped = unzipSync(new Uint8Array(await response.arrayBuffer()))
      expect(Object.fromEntries(Object.entries(unzipped).map(([path, bytes]) => [path, strFromU8(bytes)]))).toEqual(
        Object.fromEntries(files.map(({ path, contents }) => [path, contents])),
      )
    }
  })

  it('makes designs from a template and from a prompt, and says what is missing where it cannot', async () => {
    expect(await visitor.ask('POST', '/designs', { template: 'rag-chatbot' })).toMatchObject({
      status: 201,
      body: {
        id: expect.stringMatching(/^[a-z0-9]{20}$/),
        url: expect.stringContaining('/d/'),
        links: { edit: expect.stringContaining('#key='), comment: expect.any(String), view: expect.any(String) },
      },
    })
    const made = (await visitor.ask('POST', '/designs', { prompt: fraud })).body as { id: string }
    expect(await visitor.ask('GET', `/designs/${made.id}`)).toMatchObject({
      status: 200,
      body: { role: 'owner', design: { requirements: { prompt: fraud } } },
    })
    expect(await visitor.ask('POST', '/designs', { prompt: 'hello' })).toMatchObject({
      status: 422,
      body: { problems: [{ code: 'generate/nothing' }] },
    })
  })

  it('gives a design back as YAML that it reads again', async () => {
    const { id } = await madeBy(visitor, templates[0]?.design)
    const text = String((await visitor.ask('GET', `/designs/${id}`, undefined, { accept: 'application/yaml' })).body)
    expect(text).toMatch(/^strata: 1\n/)
    expect(await visitor.ask('PUT', `/designs/${id}`, text, { 'content-type': 'application/yaml' })).toMatchObject({
      status: 200,
      body: { design: templates[0]?.design },
    })
  })

  it('keeps a version as it was, whatever happens to the design', async () => {
    const { id } = await madeBy(visitor, emptyDocument('Before'))
    const version = (await visitor.ask('POST', `/designs/${id}/versions`, { name: 'Reviewed' })).body as { id: string }
    await visitor.ask('POST', `/designs/${id}/edits`, { edits: [{ kind: 'title', name: 'After' }] })
    expect(await visitor.ask('GET', `/designs/${id}/versions/${version.id}`)).toMatchObject({
      body: { name: 'Reviewed', design: { name: 'Before' } },
    })
    expect(await visitor.ask('GET', `/designs/${id}/versions`)).toMatchObject({ body: { versions: [{ id: version.id, name: 'Reviewed' }] } })
    expect(await visitor.ask('GET', '/designs')).toMatchObject({
      body: { designs: expect.arrayContaining([expect.objectContaining({ id, title: 'After' })]) },
    })
  })

  it('lists templates and the catalogue', async () => {
    expect(((await visitor.ask('GET', '/templates')).body as { templates: unknown[] }).templates).toHaveLength(templates.length)
    for (const list of ['components', 'accelerators', 'models', 'instances', 'checks', 'frameworks'])
      expect(((await visitor.ask('GET', `/catalog/${list}`)).body as unknown[]).length).toBeGreaterThan(5)
  })

  it('describes itself in OpenAPI', async () => {
    const { body } = await visitor.ask('GET', '/openapi.json')
    const told = { 'application/json': {}, 'application/x-ndjson': {}, 'text/event-stream': {} }
    for (const path of ['/api/v1/generate', '/api/v1/revise'])
      expect(body).toMatchObject({
        paths: {
          [path]: {
            post: {
              requestBody: { content: { 'application/json': { schema: { properties: { engine: {} } } } } },
              responses: { 200: { content: told } },
            },
          },
          '/api/v1/engines': { get: {} },
        },
      })
    expect(body).toMatchObject({ openapi: '3.1.0', paths: { '/api/v1/generate': { post: {} }, '/api/v1/designs/{id}/tickets': { post: {} } } })
  })

  it('says how it is: alive, ready, in figures', async () => {
    for (const path of ['/healthz', '/readyz']) expect((await fetch(`${server.url}${path}`)).status).toBe(200)
    expect(await (await fetch(`${server.url}/metrics`)).text()).toMatch(/^strata_http_requests_total\{method="GET",status="200"\} \d+$/m)
  })

  it('tells a person apart by a cookie it signed, and nobody by one it did not', async () => {
    const me = (await visitor.ask('GET', '/me')).body as { id: string }
    expect((await visitor.ask('GET', '/me')).body).toEqual(me)
    const forged = `${visitor.cookie()?.slice(0, -4)}AAAA`
    const response = await fetch(`${server.url}/api/v1/me`, { headers: { cookie: forged } })
    expect(await response.json()).not.toMatchObject({ id: me.id })
  })
})

describe('the studio', () => {
  it('is served from its folder alone: pages asked again, hashed files kept, compressed where accepted', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'strata-dist-'))
    await mkdir(join(folder, 'assets'))
    await writeFile(join(folder, 'index.html'), '<!doctype html><title>Strata</title>')
    await writeFile(join(folder, 'assets', 'main-abc.js'), 'console.log(1)'.repeat(100))
    const files = new StaticFiles(folder)
    const app = newApi()
    app.get('*', async (c) => (await files.serve(c, c.req.path)) ?? c.text('none', 404))
    const page = await app.request('/index.html')
    expect([page.status, page.headers.get('cache-control'), await page.text()]).toEqual([200, 'no-cache', '<!doctype html><title>Strata</title>'])
    const script = await app.request('/assets/main-abc.js', { headers: { 'accept-encoding': 'gzip, br' } })
    expect([script.headers.get('content-encoding'), script.headers.get('cache-control')]).toEqual(['br', 'public, max-age=31536000, immutable'])
    expect((await script.arrayBuffer()).byteLength).toBeLessThan(200)
    expect((await app.request('/assets/main-abc.js', { headers: { 'if-none-match': script.headers.get('etag') ?? '' } })).status).toBe(304)
    for (const path of ['/../secret', '/%2e%2e/secret', '/assets/../../secret', '/assets', '/']) expect((await app.request(path)).status).toBe(404)
    await rm(folder, { recursive: true })
  })
})
