import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { overridesName, writeRefreshed } from '#adapters/prices/price-files.ts'
import { runServer, type RunningServer, type Visitor } from './fixtures/running-server.ts'

const design = {
  strata: 1,
  name: 'Priced',
  boundaries: [{ id: 'home', kind: 'region', name: 'us-east-1', provider: 'aws' }],
  components: [{ id: 'vm', kind: 'virtual-machine', name: 'Machine', provider: 'aws', in: 'home', settings: { instanceType: 'm7i.xlarge' } }],
}
type Line = { component: string; item: string; unitPriceUsd: number; source: string; asOf: string; sku: string }
type Told = { shippedOn: string; ageDays: number; refreshed: object[]; negotiated: object[]; problems: object[] }

let server: RunningServer
let visitor: Visitor
beforeAll(async () => {
  server = await runServer()
  visitor = server.visitor()
})
afterAll(() => server.stop())

/** Own files are looked at every two seconds. */
const soon = () => new Promise((resolve) => setTimeout(resolve, 2_100))
const machine = async (): Promise<Line | undefined> => {
  const { bill } = (await visitor.ask('POST', '/assess', design)).body as { bill: { lines: Line[] } }
  return bill.lines.find(({ sku }) => sku.startsWith('m7i'))
}
const told = async () => (await visitor.ask('GET', '/prices')).body as Told

it('prices with the shipped list, then with what a refresh and a negotiation left in the data folder, and says which', async () => {
  const shipped = await machine()
  expect(await told()).toMatchObject({ refreshed: [], negotiated: [], problems: [] })
  const row = { cloud: 'aws', region: 'us-east-1', sku: shipped?.sku ?? '', kind: 'on-demand' as const, unit: 'hour', priceUsd: 0.5, source: 'recorded', asOf: '2026-11-20' }
  await writeRefreshed(server.folder, { version: 1, providers: { aws: { refreshedOn: '2026-11-20', sources: ['recorded'], rows: [row] } } })
  await soon()
  expect(await machine()).toMatchObject({ unitPriceUsd: 0.5, asOf: '2026-11-20' })
  await writeFile(join(server.folder, overridesName), 'discounts:\n  - { name: Frame contract, provider: aws, sku: "m7i.*", percent: 20 }\n')
  await soon()
  const negotiated = await machine()
  expect(negotiated?.unitPriceUsd).toBeCloseTo(0.4, 10)
  expect(negotiated?.source).toContain('Frame contract')
  expect(await told()).toMatchObject({ refreshed: [{ provider: 'aws', on: '2026-11-20', prices: 1 }], negotiated: [{ name: 'Frame contract' }] })
  const own = (await visitor.ask('GET', '/own')).body as { prices: { discounts: object[] } }
  expect(own.prices.discounts).toHaveLength(1)
}, 20_000)

it('goes on with the shipped list where a file cannot be read, and says why', async () => {
  await writeFile(join(server.folder, overridesName), 'discounts:\n  - { name: X, provider: aws, percnt: 20 }\n')
  await writeFile(join(server.folder, 'prices.refreshed.json'), '{}')
  await soon()
  expect((await machine())?.unitPriceUsd).toBeGreaterThan(0)
  expect((await machine())?.source).not.toContain('Frame contract')
  const { problems } = await told()
  expect(problems).toMatchObject([{ code: 'prices/bad-file', at: 'prices.refreshed.json' }, { hint: 'Did you mean "percent"?' }, { code: 'prices/bad-overrides' }])
  expect(JSON.stringify(problems)).not.toContain(server.folder)
}, 20_000)
