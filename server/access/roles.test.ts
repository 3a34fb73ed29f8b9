import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type MadeDesign, madeBy, runServer, type RunningServer, type Visitor } from '../fixtures/running-server.ts'

type Role = 'owner' | 'edit' | 'comment' | 'view' | 'stranger'
const everyone: readonly Role[] = ['owner', 'edit', 'comment', 'view', 'stranger']

let server: RunningServer
const people = new Map<Role, { visitor: Visitor; headers: Record<string, string> }>()
let design: MadeDesign
let link: string
let version: string
/** Of another person, with ids of every sort. */
let other: { design: MadeDesign; link: string; version: string }

async function fixtures(owner: Visitor) {
  const made = await madeBy(owner)
  const spare = (await owner.ask('POST', `/designs/${made.id}/links`, { role: 'view' })).body as { id: string }
  const named = (await owner.ask('POST', `/designs/${made.id}/versions`, { name: 'v' })).body as { id: string }
  return { design: made, link: spare.id, version: named.id }
}

beforeAll(async () => {
  server = await runServer()
  const owner = server.visitor()
  ;({ design, link, version } = await fixtures(owner))
  other = await fixtures(server.visitor())
  people.set('owner', { visitor: owner, headers: {} })
  for (const role of ['edit', 'comment', 'view'] as const)
    people.set(role, { visitor: server.visitor(), headers: { authorization: `Bearer ${design.keys[role]}` } })
  people.set('stranger', { visitor: server.visitor(), headers: { authorization: `Bearer ${other.design.keys.edit}` } })
})
afterAll(() => server.stop())

const ask = async (role: Role, method: string, path: string, body?: unknown) => {
  const person = people.get(role)
  if (person === undefined) throw new Error(role)
  return person.visitor.ask(method, path, body, person.headers)
}

type Row = [method: string, path: (design: string, link: string, version: string) => string, body: unknown, ok: number, allowed: readonly Role[]]
const readers: readonly Role[] = ['owner', 'edit', 'comment', 'view']
const writers: readonly Role[] = ['owner', 'edit']
const table: readonly Row[] = [
  ['GET', (id) => `/designs/${id}`, undefined, 200, readers],
  ['PUT', (id) => `/designs/${id}`, { design: { strata: 1, name: 'Replaced' } }, 200, writers],
  ['POST', (id) => `/designs/${id}/edits`, { edits: [{ kind: 'title', name: 'Edited' }] }, 200, writers],
  ['GET', (id) => `/designs/${id}/export/json`, undefined, 200, readers],
  ['POST', (id) => `/designs/${id}/tickets`, {}, 200, readers],
  ['GET', (id) => `/designs/${id}/versions`, undefined, 200, readers],
  ['POST', (id) => `/designs/${id}/versions`, { name: 'Another' }, 201, writers],
  ['GET', (id, _link, of) => `/designs/${id}/versions/${of}`, undefined, 200, readers],
  ['GET', (id) => `/designs/${id}/links`, undefined, 200, ['owner']],
  ['POST', (id) => `/designs/${id}/links`, { role: 'view' }, 201, ['owner']],
  ['DELETE', (id, of) => `/designs/${id}/links/${of}`, undefined, 204, ['owner']],
  ['GET', (id) => `/designs/${id}/audit`, undefined, 200, ['owner']],
  ['DELETE', (id) => `/designs/${id}`, undefined, 204, ['owner']],
]
// What takes something away comes last, and the owner after those who may not.
const order = ['stranger', 'view', 'comment', 'edit', 'owner'] as const

describe('roles', () => {
  for (const [method, path, body, ok, allowed] of table)
    for (const role of order)
      it(`${method} ${path('{id}', '{link}', '{version}')} ${allowed.includes(role) ? 'answers' : 'refuses'} ${role}`, async () => {
        const answer = await ask(role, method, path(design.id, link, version), body)
        expect(answer.status).toBe(allowed.includes(role) ? ok : role === 'stranger' ? 404 : 403)
      })

  it('covers every route below a design that is described', async () => {
    const { paths } = (await server.visitor().ask('GET', '/openapi.json')).body as { paths: Record<string, object> }
    const described = Object.entries(paths).flatMap(([path, methods]) =>
      path.startsWith('/api/v1/designs/') ? Object.keys(methods).map((method) => `${method.toUpperCase()} ${path.replace('/api/v1', '')}`) : [],
    )
    const tested = table.map(([method, path]) => `${method} ${path('{id}', '{link}', '{version}').replace('export/json', 'export/{format}')}`)
    expect(tested.toSorted()).toEqual(described.toSorted())
  })
})

describe('ids of others', () => {
  it.each(table.map(([method, path, body]) => [method, path, body] as const))(
    '%s %s answers for a design of somebody else as for one that is not there',
    async (method, path, body) => {
      for (const role of everyone.filter((each) => each !== 'stranger')) {
        const foreign = await ask(role, method, path(other.design.id, other.link, other.version), body)
        const nowhere = await ask(role, method, path('a'.repeat(20), other.link, other.version), body)
        expect([foreign.status, nowhere.status]).toEqual([404, 404])
        expect(JSON.stringify(foreign.body).replaceAll(other.design.id, '')).toBe(JSON.stringify(nowhere.body).replaceAll('a'.repeat(20), ''))
      }
    },
  )

  it("finds a link or a version of another design not even under one's own", async () => {
    const owner = server.visitor()
    const own = await fixtures(owner)
    expect((await owner.ask('DELETE', `/designs/${own.design.id}/links/${other.link}`)).status).toBe(404)
    expect((await owner.ask('GET', `/designs/${own.design.id}/versions/${other.version}`)).status).toBe(404)
  })

  it('lists nobody else his designs', async () => {
    expect(await server.visitor().ask('GET', '/designs')).toMatchObject({ status: 200, body: { designs: [] } })
  })

  it.each(['..', '%2e%2e', '%00', "'; DROP TABLE designs;--", '__proto__', 'constructor', '<script>', 'x'.repeat(2_000)])(
    'takes %j for no id',
    async (id) => {
      const { status, body } = await ask('owner', 'GET', `/designs/${encodeURIComponent(id)}/links`)
      expect(status).toBe(404)
      expect(JSON.stringify(body).length).toBeLessThan(500)
    },
  )
})
