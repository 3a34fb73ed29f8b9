import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { instancePrice } from '#domain/catalog/instance-price.ts'
import { priceBook } from '#domain/catalog/price-book.ts'
import { readDiscounts, readRefreshed, writeRefreshed } from './price-files.ts'
import { refreshPrices } from './refresh.ts'
import { awsOffers, azurePage, type Scripted, scriptedSources, skypilotAws, skypilotGcp } from './scripted-sources.fixture.ts'

const closing: (() => Promise<unknown>)[] = []
afterEach(async () => void (await Promise.all(closing.splice(0).map((close) => close()))))

async function refreshed(script: Scripted, wish: { provider?: string; force?: boolean } = {}) {
  const sources = await scriptedSources(script)
  closing.push(() => sources.close())
  return {
    ...(await refreshPrices({ ask: sources.ask, provider: wish.provider, force: wish.force === true, before: undefined })),
    asked: sources.asked,
  }
}
const models = JSON.stringify({ 'amazon-bedrock': { models: { 'anthropic.claude-sonnet-4-6': { id: 'x', cost: { input: 3.3, output: 16 } } } } })
const aws: Scripted = (path, query, request) =>
  path === '/skypilot/aws/vms.csv' ? { body: skypilotAws } : path === '/models.json' ? { body: models } : awsOffers(path, query, request)

describe('a refresh of prices', () => {
  it('takes machines, storage and tokens in our words, with source and day', async () => {
    const { report, prices } = await refreshed(aws, { provider: 'aws' })
    expect(report.sources.map(({ problem }) => problem)).toEqual([null, null, null])
    const book = priceBook({ refreshed: prices, today: '2026-12-01' })
    expect(book.instancePrice('aws', 'p5.48xlarge', 'us-east-1')).toMatchObject({
      usd: 56,
      estimated: false,
      asOf: '2026-12-01',
      source: expect.stringContaining('skypilot'),
    })
    expect(book.instancePrice('aws', 'p5.48xlarge', 'us-east-1', 'spot')?.usd).toBe(25.1)
    expect(book.instancePrice('aws', 'p5.48xlarge', 'eu-central-1')).toMatchObject({ usd: 61.5, how: '' })
    expect(book.servicePrice('aws', 'S3', 'Standard storage first 50TB', 'eu-central-1')).toMatchObject({ usd: 0.024, estimated: false })
    expect(book.servicePricesOf('aws').find(({ item }) => item === 'Claude Sonnet 4.6 output')?.priceUsd).toBe(16)
    expect(book.refreshedOn).toEqual({ aws: '2026-12-01' })
  })

  it('leaves what no source gives as it was shipped, and machines nobody knows out', async () => {
    const { prices } = await refreshed(aws, { provider: 'aws' })
    const book = priceBook({ refreshed: prices, today: '2026-12-01' })
    expect(book.instancePrice('aws', 'g6.xlarge', 'us-east-1')?.usd).toBe(instancePrice('aws', 'g6.xlarge', 'us-east-1')?.usd)
    expect(book.instancePrice('aws', 'x9.unknown', 'us-east-1')).toBeNull()
    expect(book.instancePrice('gcp', 'a2-highgpu-1g', 'us-central1')).toEqual(instancePrice('gcp', 'a2-highgpu-1g', 'us-central1'))
  })

  it('holds back a price that changed more than three times, unless it is forced', async () => {
    const careful = await refreshed(aws, { provider: 'aws' })
    expect(careful.report.suspicious).toMatchObject([{ sku: 'm7i.xlarge', is: 99 }])
    expect(priceBook({ refreshed: careful.prices, today: '2026-12-01' }).instancePrice('aws', 'm7i.xlarge', 'us-east-1')?.usd).toBeLessThan(1)
    const forced = await refreshed(aws, { provider: 'aws', force: true })
    expect(priceBook({ refreshed: forced.prices, today: '2026-12-01' }).instancePrice('aws', 'm7i.xlarge', 'us-east-1')?.usd).toBe(99)
  })

  it('follows the pages of Azure on the same host alone, and keeps Linux on demand and spot', async () => {
    let pages = 0
    const { prices, asked, report } = await refreshed(
      (path, query, request) => {
        if (path !== '/azure') return undefined
        pages += 1
        const host = `http://${request.headers.host}`
        return { body: azurePage(query.has('skip') ? 'http://169.254.169.254/latest' : `${host}/azure?skip=1`) }
      },
      { provider: 'azure' },
    )
    expect(pages).toBeGreaterThan(2)
    expect(asked.every((path) => /^\/(azure|skypilot|models)/.test(path))).toBe(true)
    expect(report.sources.filter(({ problem }) => problem === null).map(({ source }) => source)).toEqual(['Azure Retail Prices API'])
    const book = priceBook({ refreshed: prices, today: '2026-12-01' })
    expect(book.instancePrice('azure', 'Standard_ND96isr_H100_v5', 'eastus')?.usd).toBe(99.5)
    expect(book.instancePrice('azure', 'Standard_ND96isr_H100_v5', 'eastus', 'spot')?.usd).toBe(40)
  })

  it('adds the price of accelerators to that of the machine where a source splits them', async () => {
    const { prices } = await refreshed((path) => (path === '/skypilot/gcp/vms.csv' ? { body: skypilotGcp } : undefined), { provider: 'gcp' })
    expect(priceBook({ refreshed: prices, today: '2026-12-01' }).instancePrice('gcp', 'a2-highgpu-1g', 'us-central1')?.usd).toBeCloseTo(3.67, 6)
  })

  it.each<[string, Scripted, RegExp]>([
    ['answers an error', () => ({ status: 503, body: 'busy' }), /it answers 503/],
    ['answers something else', () => ({ body: '<html>' }), /no InstanceType|not JSON|another shape/],
    ['breaks off', () => ({ body: 'InstanceType,Acc', cut: true }), /broke off|terminated|no InstanceType/],
    ['answers JSON of another shape', () => ({ body: '{"Items":3}' }), /another shape|no InstanceType/],
  ])('tells which source %s, and keeps earlier prices', async (_, script, why) => {
    const { report, prices } = await refreshed(script, { provider: 'aws' })
    expect(prices).toBeUndefined()
    for (const { problem } of report.sources) expect(problem).toMatch(/127\.0\.0\.1|in us-east-1|offer file|models\.json/)
    expect(report.sources.map(({ problem }) => problem).join(' ')).toMatch(why)
  })

  it('tells that nobody listens', async () => {
    const sources = await scriptedSources(() => undefined)
    await sources.close()
    const { report, prices } = await refreshPrices({ ask: sources.ask, provider: 'gcp', force: false, before: undefined })
    expect(prices).toBeUndefined()
    expect(report.sources[0]?.problem).toMatch(/refuses the connection/)
  })
})

describe('the files of prices', () => {
  async function folder() {
    const path = await mkdtemp(join(tmpdir(), 'prices-'))
    closing.push(() => rm(path, { recursive: true }))
    return path
  }

  it('are read back as they were written, whole', async () => {
    const path = await folder()
    const { prices } = await refreshed(aws, { provider: 'aws' })
    if (prices === undefined) throw new Error('no prices')
    await writeRefreshed(join(path, 'new'), prices)
    expect(await readRefreshed(join(path, 'new'))).toEqual({ ok: true, value: prices })
    expect(await readdir(join(path, 'new'))).toEqual(['prices.refreshed.json'])
    expect(await readRefreshed(path)).toEqual({ ok: true, value: undefined })
  })

  it('that are broken are told with their name and a way out', async () => {
    const path = await folder()
    await writeFile(join(path, 'prices.refreshed.json'), '{"version":2}')
    const read = await readRefreshed(path)
    expect(read.ok ? '' : read.problems[0]?.hint).toMatch(/refresh/)
    await writeFile(join(path, 'prices.overrides.yaml'), 'discounts: [')
    const broken = await readDiscounts(path)
    expect(broken.ok ? '' : broken.problems[0]?.message).toMatch(/prices\.overrides\.yaml" is not YAML/)
    expect(await readFile(join(path, 'prices.overrides.yaml'), 'utf8')).toBe('discounts: [')
  })
})
