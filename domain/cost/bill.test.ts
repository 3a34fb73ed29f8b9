import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { templates } from '#templates/index.ts'
import { componentKinds } from '../catalog/components/index.ts'
import { instanceRows } from '../catalog/instances.data.ts'
import { readDesignValue } from '../catalog/read-design.ts'
import type { Bill } from '../design/bill.ts'
import type { Design } from '../design/schema.ts'
import { size } from '../sizing/size.ts'
import { bill, costOf } from './bill.ts'
import { kindGroups } from './items/index.ts'

const providers = ['aws', 'azure', 'gcp', 'self-hosted'] as const
type Part = { kind: string; provider?: string; settings?: Record<string, unknown> }
function design(parts: readonly Part[], requirements: object = {}, connections: readonly (readonly [number, number, string])[] = []): Design {
  const read = readDesignValue({
    strata: 1,
    name: 'Billed',
    requirements,
    components: parts.map(({ kind, provider = 'aws', settings = {} }, i) => ({ id: `c${i}`, kind, name: kind, provider, settings })),
    connections: connections.map(([from, to, carries], i) => ({ id: `e${i}`, from: `c${from}`, to: `c${to}`, carries })),
  })
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.value
}
const billOf = (found: Design): Bill => bill(found, size(found))
const said = { demand: { requestsPerSecond: 10, users: 1000, dataTB: 5, devices: 100, inputTokens: 1000, outputTokens: 300 } }

describe('the kinds of the catalogue', () => {
  it('are each named once by the groups, and nothing else is', () => {
    const named = kindGroups.flatMap(({ kinds }) => kinds)
    expect(named.toSorted()).toEqual(componentKinds.map(({ id }) => id).toSorted())
  })

  it.each(providers)('are on %s priced, unknown with a reason, or free by nature: never silent, never nothing', (provider) => {
    for (const { id } of componentKinds)
      for (const requirements of [{}, said]) {
        const found = billOf(design([{ kind: id, provider }], requirements))
        const cost = costOf(id, provider)
        const silent = found.lines.length + found.oneOff.length + found.unknown.length === 0
        expect(silent, id).toBe(cost?.how === 'free')
        expect(
          (found.noCharge ?? []).map(({ component }) => component as string),
          id,
        ).toEqual(silent ? ['c0'] : [])
        for (const { why } of found.noCharge ?? []) expect(why.length, id).toBeGreaterThan(10)
        if (cost?.how === 'free') expect(cost.why.length).toBeGreaterThan(10)
        for (const { why } of found.unknown) expect(why.length, id).toBeGreaterThan(10)
        for (const line of [...found.lines, ...found.oneOff]) {
          expect(line.monthlyUsd, `${id}: ${line.item}`).toBeGreaterThan(0)
          expect(line.range[0], `${id}: ${line.item}`).toBeLessThanOrEqual(line.monthlyUsd + 1e-6)
          expect(line.range[1], `${id}: ${line.item}`).toBeGreaterThanOrEqual(line.monthlyUsd - 1e-6)
          expect(line.monthlyUsd, `${id}: ${line.item}`).toBeCloseTo(line.quantity * line.unitPriceUsd, 4)
          expect(line.asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/)
          expect(
            [line.sku, line.region, line.source, line.formula].every((text) => text.length > 0),
            `${id}: ${line.item}`,
          ).toBe(true)
        }
      }
  })
})

describe('a bill', () => {
  it('is the sum of its lines, and leaves what is not known out of it', () => {
    const found = billOf(design([{ kind: 'object-storage', settings: { volumeTB: 3 } }, { kind: 'third-party-api' }, { kind: 'client-user' }]))
    expect(found.monthly).toBeCloseTo(
      found.lines.reduce((sum, { monthlyUsd }) => sum + monthlyUsd, 0),
      8,
    )
    expect(found.unknown.map(({ component }) => component)).toEqual(['c1'])
  })

  it('does not sell by the image what is served from a registry', () => {
    const parts = [{ kind: 'vision-model' }, { kind: 'model-registry' }, { kind: 'realtime-inference-endpoint' }]
    const imagesOf = (links: readonly (readonly [number, number, string])[]) =>
      billOf(design(parts, { demand: { requestsPerSecond: 2000 } }, links)).lines.filter(({ item }) => item === 'Images')
    expect(imagesOf([[0, 1, 'model']])).toHaveLength(1)
    expect(
      imagesOf([
        [0, 1, 'model'],
        [1, 2, 'model'],
      ]),
    ).toEqual([])
  })

  it('gives a model by the token a share of the questions where an own model answers the others, and says it is assumed', () => {
    const demand = { requestsPerSecond: 20, inputTokens: 1000, outputTokens: 300 }
    const tokensOf = (parts: readonly Part[]) => billOf(design(parts, { demand })).lines.filter(({ item }) => item.startsWith('Tokens'))
    const api = { kind: 'foundation-model-api', settings: { model: 'Claude Sonnet 4.6' } }
    const own = { kind: 'llm-inference-server', settings: { model: 'Llama-3.1-8B' } }
    const [whole, shared, told] = [
      tokensOf([api]),
      tokensOf([api, own]),
      tokensOf([{ ...api, settings: { ...api.settings, requestsPerSecond: 5 } }, own]),
    ]
    expect((shared[0]?.quantity ?? 0) / (whole[0]?.quantity ?? 1)).toBeCloseTo(0.2, 6)
    expect(shared[0]?.formula).toMatch(/assumed: a fifth/)
    expect((told[0]?.quantity ?? 0) / (whole[0]?.quantity ?? 1)).toBeCloseTo(0.25, 6)
  })

  it('takes the price of every listed machine in its own region to the cent', () => {
    const rows = instanceRows.filter(({ cloud, onDemandUsdPerHour }) => ['aws', 'azure', 'gcp'].includes(cloud) && onDemandUsdPerHour !== undefined)
    expect(rows.length).toBeGreaterThan(500)
    for (const { cloud, instance, accelerator, region, onDemandUsdPerHour: usd = 0 } of rows) {
      const settings = { instanceType: instance, nodes: 2, hoursPerMonth: 730, region, ...(accelerator === undefined ? {} : { accelerator }) }
      const kind = accelerator === undefined ? 'kubernetes-cluster' : 'gpu-training-cluster'
      const line = billOf(design([{ kind, provider: cloud, settings }])).lines.find(({ sku }) => sku === instance)
      const name = `${cloud} ${instance} ${region}`
      expect(line?.unitPriceUsd, name).toBe(usd)
      expect(line?.monthlyUsd, name).toBeCloseTo(2 * 730 * usd, 2)
      expect([line?.region, line?.unit], name).toEqual([region, 'instance-hour'])
    }
  })

  it('marks an estimate where the region lists no price, with a wider range', () => {
    const at = (region: string) => billOf(design([{ kind: 'object-storage', settings: { volumeTB: 3, region } }])).lines[0]
    const [home, abroad] = [at('us-east-1'), at('eu-central-1')]
    expect(home?.estimated).toBe(false)
    expect(abroad?.estimated).toBe(true)
    const spread = (line: typeof home) => (line?.range[1] ?? 0) / (line?.range[0] ?? 1)
    expect(spread(abroad)).toBeGreaterThan(spread(home))
  })

  it('puts a run that is paid once beside the month, not into it', () => {
    const found = billOf(design([{ kind: 'fine-tuning-job', settings: { model: 'Llama-3.1-8B', trainingMethod: 'lora' } }]))
    expect(found.monthly).toBe(0)
    expect(found.oneOff.length).toBeGreaterThan(0)
  })

  it('reads a stock of documents once, and a part of it again each month; judges a sample of the answers', () => {
    const read = billOf(design([{ kind: 'document-extraction', settings: { documentsM: 2 } }]))
    expect(read.oneOff.map(({ item }) => item)).toEqual(['Pages, read for the first time'])
    expect(read.monthly).toBeLessThan((read.oneOff[0]?.monthlyUsd ?? 0) / 10)
    const demand = { requestsPerSecond: 5, inputTokens: 800, outputTokens: 200 }
    const [judged, asked] = ['llm-evaluation', 'foundation-model-api'].map((kind) => billOf(design([{ kind }], { demand })).monthly)
    expect(judged).toBeGreaterThan(0)
    expect(judged).toBeLessThan((asked ?? 0) / 20)
  })

  it('bills a pool and not again the servers on it', () => {
    const parts = [{ kind: 'gpu-inference-pool' }, { kind: 'llm-inference-server', settings: { model: 'Llama-3.1-8B' } }]
    const found = billOf(design(parts, said, [[0, 1, 'compute']]))
    expect(new Set(found.lines.map(({ component }) => component))).toEqual(new Set(['c0']))
  })

  it('takes committed machines cheaper than those on demand', () => {
    const with_ = (settings: Record<string, unknown>) => billOf(design([{ kind: 'cpu-node-pool', settings: { nodes: 4, ...settings } }])).monthly
    expect(with_({ capacity: 'reserved', commitmentYears: 3 })).toBeLessThan(with_({ capacity: 'reserved', commitmentYears: 1 }))
    expect(with_({ capacity: 'reserved', commitmentYears: 1 })).toBeLessThan(with_({ capacity: 'on-demand' }))
  })

  it('says when a budget is broken and by how much', () => {
    const pool = { kind: 'cpu-node-pool', settings: { nodes: 10 } }
    expect(billOf(design([pool], { budgetUsdPerMonth: 10 })).findings[0]).toMatchObject({ code: 'BILL-001', severity: 'high' })
    expect(billOf(design([pool], { budgetUsdPerMonth: 1e6 })).findings).toEqual([])
  })

  it('reckons carbon from power, hours and the grid of the region', () => {
    const at = (region: string) => billOf(design([{ kind: 'cpu-node-pool', settings: { nodes: 4, region } }])).carbonKgPerMonth ?? 0
    expect(at('eu-north-1')).toBeLessThan(at('ap-south-1') / 5)
    expect(billOf(design([{ kind: 'vpc' }])).carbonKgPerMonth).toBeNull()
  })
})

describe('the laws of a bill', () => {
  const system: Part[] = [
    { kind: 'llm-inference-server', settings: { model: 'Llama-3.1-8B' } },
    { kind: 'foundation-model-api', settings: { model: 'Claude Sonnet 4.6' } },
    { kind: 'app-backend' },
    { kind: 'api-gateway' },
    { kind: 'load-balancer-l7' },
    { kind: 'event-stream' },
    { kind: 'kafka' },
    { kind: 'nosql-database' },
    { kind: 'realtime-inference-endpoint', settings: { modelFamily: 'tree' } },
    { kind: 'vector-database' },
    { kind: 'log-analytics' },
    { kind: 'serverless-function' },
    { kind: 'waf' },
    { kind: 'identity-provider' },
    { kind: 'vision-model' },
    { kind: 'rag-orchestrator' },
    { kind: 'stream-processor' },
  ]
  const monthly = (provider: string, requirements: object) =>
    billOf(
      design(
        system.map((part) => ({ ...part, provider })),
        requirements,
      ),
    ).monthly
  const anyProvider = fc.constantFrom(...providers)
  const scale = fc.integer({ min: 1, max: 100_000 })

  it('more requests never cost less', () => {
    fc.assert(
      fc.property(anyProvider, scale, scale, (provider, a, b) => {
        const at = (rate: number) => monthly(provider, { demand: { requestsPerSecond: rate / 100, inputTokens: 800, outputTokens: 200 } })
        expect(at(Math.min(a, b))).toBeLessThanOrEqual(at(Math.max(a, b)) + 1e-6)
      }),
      { numRuns: 60 },
    )
  })

  it('more users never cost less', () => {
    fc.assert(
      fc.property(anyProvider, scale, scale, (provider, a, b) => {
        const at = (users: number) => monthly(provider, { demand: { users: users * 10 } })
        expect(at(Math.min(a, b))).toBeLessThanOrEqual(at(Math.max(a, b)) + 1e-6)
      }),
      { numRuns: 60 },
    )
  })

  it('longer answers never cost less', () => {
    fc.assert(
      fc.property(anyProvider, fc.integer({ min: 10, max: 4000 }), fc.integer({ min: 10, max: 4000 }), (provider, a, b) => {
        const at = (outputTokens: number) => monthly(provider, { demand: { requestsPerSecond: 5, inputTokens: 800, outputTokens } })
        expect(at(Math.min(a, b))).toBeLessThanOrEqual(at(Math.max(a, b)) + 1e-6)
      }),
      { numRuns: 40 },
    )
  })

  it('of no kind of component, on no provider, shrinks when the whole demand grows', () => {
    for (const provider of providers)
      for (const { id } of componentKinds) {
        let before = 0
        for (const times of [0.01, 1, 100, 20_000]) {
          const demand = { requestsPerSecond: 5 * times, users: 1000 * times, dataTB: times, dataTBPerDay: times / 100, documents: 10_000 * times }
          const now = billOf(design([{ kind: id, provider }], { demand })).monthly
          expect(now, `${id} on ${provider} at ${times} times the demand`).toBeGreaterThanOrEqual(before - 0.01)
          before = now
        }
      }
  })

  it('more data never costs less', () => {
    fc.assert(
      fc.property(
        anyProvider,
        fc.constantFrom('object-storage', 'data-warehouse', 'relational-database', 'file-storage', 'olap-store', 'archive-storage', 'kafka'),
        scale,
        scale,
        (provider, kind, a, b) => {
          const at = (gigabytes: number) => billOf(design([{ kind, provider, settings: { volumeTB: gigabytes / 1000 } }])).monthly
          expect(at(Math.min(a, b))).toBeLessThanOrEqual(at(Math.max(a, b)) + 1e-6)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('lists a training run of unknown length as unknown, not as free', () => {
    const sight = templates.find(({ id }) => id === 'cv-edge-manufacturing')?.design
    if (sight === undefined) throw new Error('the template is there')
    const { unknown, oneOff } = billOf(sight)
    expect(oneOff).toEqual([])
    expect(unknown).toContainEqual(
      expect.objectContaining({
        component: 'gpu-training-cluster',
        why: expect.stringMatching(/nobody says how long a run of model-training-job takes/),
      }),
    )
  })
})
