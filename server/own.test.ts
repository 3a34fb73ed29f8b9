import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { runServer, type RunningServer, type Visitor } from './fixtures/running-server.ts'

const policy = (id: string, assert: string) =>
  `id: ${id}\ntitle: Stores are owned\nseverity: high\nfor: component\nwhen: component.stores\nassert: ${assert}\nremedy: Name the owner.\nfix: { owner: data }\n`
const kind = 'id: acme-vectors\nname: Acme vectors\nlayer: data-pipeline\ncheckedAs: vector-database\nsettings: [volumeTB]\naccepts: [vector]\noffers: [vector]\nprices:\n  - { item: Storage, unit: TB-month, usdPerUnit: 12.5, quantity: volumeTB, asOf: 2026-10-01 }\n'
const design = {
  strata: 1,
  name: 'Own',
  components: [{ id: 'v', kind: 'acme-vectors', name: 'Vectors', provider: 'aws', settings: { volumeTB: 4, owner: 'web' } }],
}

let server: RunningServer
let visitor: Visitor
beforeAll(async () => {
  server = await runServer()
  visitor = server.visitor()
  await mkdir(join(server.folder, 'policies'))
  await mkdir(join(server.folder, 'kinds'))
  await writeFile(join(server.folder, 'policies', 'owner.yaml'), policy('ACME-1', 'component.settings.owner == "data"'))
  await writeFile(join(server.folder, 'policies', 'broken.yaml'), policy('ACME-2', 'component.settings.ownr == "data"'))
  await writeFile(join(server.folder, 'kinds', 'vectors.yaml'), kind)
})
afterAll(() => server.stop())

type Assessed = { findings: { code: string; component: string | null; what: string }[]; bill: { monthly: number } }

it('judges, prices and lists what lies in the data folder, and a faulty file takes nothing else away', async () => {
  const { status, body } = await visitor.ask('POST', '/assess', design)
  const { findings, bill } = body as Assessed
  expect([status, findings.filter(({ code }) => code === 'ACME-1').map(({ component }) => component), bill.monthly]).toEqual([200, ['v'], 50])
  const own = (await visitor.ask('GET', '/own')).body as { kinds: { id: string }[]; policies: { path: string }[]; problems: object[] }
  expect([own.kinds.map(({ id }) => id), own.policies.map(({ path }) => path)]).toEqual([['acme-vectors'], ['policies/owner.yaml']])
  expect(own.problems).toMatchObject([{ at: 'policies/broken.yaml (ACME-2).assert', line: 6, hint: 'Did you mean "owner"?' }])
  const listed = async (what: string) => ((await visitor.ask('GET', `/catalog/${what}`)).body as { id: string }[]).map(({ id }) => id)
  expect(await listed('checks')).toContain('ACME-1')
  expect(await listed('components')).toContain('acme-vectors')
})

it('takes policies and kinds that come with a design, for that design alone', async () => {
  const beside = { policies: [{ path: 'p.yaml', text: policy('ACME-3', 'component.settings.zones > 1') }], kinds: [{ path: 'k.yaml', text: kind.replaceAll('acme-vectors', 'acme-other') }] }
  const other = { ...design, components: design.components.map((each) => ({ ...each, kind: 'acme-other' })) }
  const found = (await visitor.ask('POST', '/assess', { design: other, ...beside })).body as Assessed
  expect(found.findings.map(({ code }) => code)).toEqual(expect.arrayContaining(['ACME-1', 'ACME-3']))
  expect((await visitor.ask('POST', '/assess', other)).status).toBe(400)
  const faulty = await visitor.ask('POST', '/assess', { design, policies: [{ path: 'p.yaml', text: 'id: X\nseverty: high' }] })
  expect(faulty).toMatchObject({ status: 400, body: { problems: expect.arrayContaining([expect.objectContaining({ line: 2, hint: 'Did you mean "severity"?' })]) as object } })
})

it('stops a policy that loops, and judges the rest', async () => {
  const loop = `${'components.all(a, '.repeat(8)}true${')'.repeat(8)}`
  const many = { ...design, components: Array.from({ length: 60 }, (_, i) => ({ ...design.components[0], id: `v${i}` })) }
  const found = (await visitor.ask('POST', '/assess', { design: many, policies: [{ path: 'p.yaml', text: policy('ACME-9', loop.replaceAll(/all\(a/g, 'all(a')) }] })).body as Assessed
  expect(found.findings.filter(({ code }) => code === 'POLICY').map(({ what }) => what)).toEqual([expect.stringContaining('ACME-9')])
  expect(found.findings.some(({ code }) => code === 'ACME-1')).toBe(true)
})
