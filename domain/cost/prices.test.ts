import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Discount, matches, parseDiscounts } from '../catalog/discounts.ts'
import { priceBook, shippedBook } from '../catalog/price-book.ts'
import { readDesignValue } from '../catalog/read-design.ts'
import { size } from '../sizing/size.ts'
import { bill } from './bill.ts'
import { outlook } from './outlook.ts'

const read = readDesignValue({
  strata: 1,
  name: 'Negotiated',
  requirements: { demand: { requestsPerSecond: 20, inputTokens: 1000, outputTokens: 300 } },
  components: [
    {
      id: 'pool',
      kind: 'gpu-inference-pool',
      name: 'Pool',
      provider: 'aws',
      settings: { instanceType: 'p5.48xlarge', accelerator: 'H100', nodes: 2, hoursPerMonth: 730, region: 'us-east-1' },
    },
    { id: 'server', kind: 'llm-inference-server', name: 'Server', provider: 'aws', settings: { model: 'Llama-3.3-70B' } },
    { id: 'lake', kind: 'data-lake', name: 'Lake', provider: 'aws', settings: { volumeTB: 10, region: 'us-east-1' } },
  ],
  connections: [{ id: 'on', from: 'pool', to: 'server', carries: 'compute' }],
})
if (!read.ok) throw new Error(JSON.stringify(read.problems))
const design = read.value
const sizing = size(design)
const linesWith = (discounts: readonly Discount[], today = '2026-11-24') => bill(design, sizing, priceBook({ discounts, today })).lines
const machines = (lines: ReturnType<typeof linesWith>) => lines.find(({ sku }) => sku === 'p5.48xlarge')

describe('a negotiated price', () => {
  const listed = machines(bill(design, sizing).lines)

  it('takes its share off the lines it names, says so in their source, and leaves the others', () => {
    const lines = linesWith([{ name: 'EDP 2026', provider: 'aws', sku: 'p5*', percent: 12 }])
    expect(machines(lines)?.unitPriceUsd).toBeCloseTo((listed?.unitPriceUsd ?? 0) * 0.88, 8)
    expect(machines(lines)?.source).toContain('negotiated "EDP 2026", -12 % (prices.overrides.yaml)')
    expect(lines.filter(({ component }) => component === 'lake')).toEqual(bill(design, sizing).lines.filter(({ component }) => component === 'lake'))
  })

  it('replaces the list price where it names one, and holds exactly', () => {
    const line = machines(linesWith([{ name: 'Block', provider: 'aws', sku: 'P5.48XLARGE', region: 'us-east-1', unitPriceUsd: 40 }]))
    expect(line).toMatchObject({ unitPriceUsd: 40, monthlyUsd: 2 * 730 * 40, estimated: false })
  })

  it('counts on its days alone, and the first that fits wins', () => {
    const discounts: Discount[] = [
      { name: 'Old', provider: 'aws', percent: 50, until: '2026-06-30' },
      { name: 'First', provider: '*', sku: 'p5*', percent: 10, from: '2026-07-01' },
      { name: 'Second', provider: 'aws', percent: 20 },
    ]
    expect(machines(linesWith(discounts))?.source).toContain('"First"')
    expect(machines(linesWith(discounts, '2026-06-30'))?.source).toContain('"Old"')
    expect(linesWith(discounts).find(({ component }) => component === 'lake')?.source).toContain('"Second"')
    expect(machines(linesWith([{ name: 'Elsewhere', provider: 'gcp', percent: 20 }]))).toEqual(listed)
  })

  it.each([
    [{ discounts: [{ name: 'x', provider: 'amazon', percent: 5 }] }, /provider/],
    [{ discounts: [{ name: 'x', provider: 'aws' }] }, /either percent or unitPriceUsd/],
    [{ discounts: [{ name: 'x', provider: 'aws', percent: 5, unitPriceUsd: 3 }] }, /either percent or unitPriceUsd/],
    [{ discounts: [{ name: 'x', provider: 'aws', percent: 500 }] }, /percent/],
    [{ discounts: [{ name: 'x', provider: 'aws', percent: 5, from: '2026-12-01', until: '2026-01-01' }] }, /ends before it begins/],
    [{ discounts: [{ name: 'x', provider: 'aws', percnt: 5 }] }, /has no "percnt"/],
    [{ discount: [] }, /has no "discount"|discounts/],
    [null, /./],
  ])('is refused with what is wrong where the file is not usable: %j', (value, message) => {
    const parsed = parseDiscounts(value, 'prices.overrides.yaml')
    expect(parsed.ok ? '' : parsed.problems.map((problem) => problem.message).join(' ')).toMatch(message)
  })

  it('matches patterns as people mean them, in linear time', () => {
    expect(['p5*', '*48xlarge', 'p?.48xlarge', 'P5.48XLARGE', '*'].every((pattern) => matches(pattern, 'p5.48xlarge'))).toBe(true)
    expect(['p4*', 'p5', '?5', 'p5.48xlargex'].some((pattern) => matches(pattern, 'p5.48xlarge'))).toBe(false)
    fc.assert(fc.property(fc.string(), (word) => matches('*', word) && matches(`*${word.replaceAll(/[*?]/g, '?')}*`, word)))
    const started = performance.now()
    matches(`${'*a'.repeat(200)}b`, 'a'.repeat(2000))
    expect(performance.now() - started).toBeLessThan(500)
  })
})

describe('a book of prices', () => {
  it('is the shipped list where nothing is refreshed or negotiated', () => {
    const found = bill(design, sizing, priceBook({ today: '2026-11-24' }))
    expect(found).toEqual(bill(design, sizing, shippedBook))
  })

  it('uses a refreshed price, and estimates other regions from it', () => {
    const row = {
      cloud: 'aws',
      sku: 'S3 Standard storage first 50TB',
      kind: 'service' as const,
      service: 'S3',
      item: 'Standard storage first 50TB',
      unit: 'GB-month',
      source: 'test',
      asOf: '2026-12-01',
    }
    const refreshed = {
      version: 1 as const,
      providers: { aws: { refreshedOn: '2026-12-01', sources: ['test'], rows: [{ ...row, region: 'us-east-1', priceUsd: 0.03 }] } },
    }
    const lake = bill(design, sizing, priceBook({ refreshed, today: '2026-12-01' })).lines.find(
      ({ component, item }) => component === 'lake' && item === 'Storage',
    )
    expect(lake).toMatchObject({ unitPriceUsd: 0.03, source: 'test', asOf: '2026-12-01' })
  })
})

describe('what stands beside a bill', () => {
  const found = bill(design, sizing)
  const beside = outlook(design, sizing, found)

  it('names units, commitments and electricity, and adds up', () => {
    expect(beside.usdPerThousandRequests).toBeCloseTo(found.monthly / ((20 * 730 * 3600) / 2 / 1000), 4)
    expect(beside.usdPerMillionTokens[0]?.outputTokensPerMonth).toBe(Math.round((20 / 2) * 300 * 730 * 3600))
    expect(beside.commitments.map(({ years }) => years)).toEqual([1, 3])
    expect(beside.electricity.reduce((sum, { kgPerMonth }) => sum + kgPerMonth, 0)).toBeCloseTo(found.carbonKgPerMonth ?? 0, 8)
  })

  it('shows money without binary digits', () => {
    for (const figure of [found.monthly, ...found.range, ...found.lines.flatMap((line) => [line.monthlyUsd, line.unitPriceUsd, line.quantity])])
      expect(
        String(figure)
          .replace(/^.*?\./, '')
          .replace(/e.*$/, '').length,
      ).toBeLessThanOrEqual(14)
    expect(String(found.monthly).split('.')[1]?.length ?? 0).toBeLessThanOrEqual(6)
  })
})

describe('data that moves', () => {
  const moved = (target: object, settings: object) => {
    const two = readDesignValue({
      strata: 1,
      name: 'Moved',
      components: [
        { id: 'from', kind: 'object-storage', name: 'From', provider: 'aws', settings: { region: 'us-east-1', volumeTB: 1 } },
        { id: 'to', kind: 'object-storage', name: 'To', ...target },
      ],
      connections: [{ id: 'copy', from: 'from', to: 'to', carries: 'dataset', settings: { volumeTBPerMonth: 5, ...settings } }],
    })
    if (!two.ok) throw new Error(JSON.stringify(two.problems))
    return bill(two.value, size(two.value)).lines.find(({ item }) => item.startsWith('Data from'))
  }

  it('costs by the way it takes: nothing in a region, little between regions, most to elsewhere', () => {
    expect(moved({ provider: 'aws', settings: { region: 'us-east-1', volumeTB: 1 } }, {})).toBeUndefined()
    expect(moved({ provider: 'aws', settings: { region: 'us-west-2', volumeTB: 1 } }, {})).toMatchObject({
      component: 'from',
      quantity: 5000,
      unitPriceUsd: 0.02,
      monthlyUsd: 100,
    })
    const away = moved({ provider: 'gcp', settings: { volumeTB: 1 } }, {})
    expect(away?.unitPriceUsd).toBeGreaterThan(0.08)
    expect(moved({ provider: 'self-hosted', settings: { volumeTB: 1 } }, { via: 'dedicated-circuit' })?.unitPriceUsd).toBe(0.02)
  })
})
