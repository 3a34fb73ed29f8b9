import { describe, expect, it } from 'vitest'
import { applyEdits } from '#domain/design/apply-edit.ts'
import { readDesignValue } from '#domain/catalog/read-design.ts'
import { templates } from '#templates/index.ts'
import { leversOf } from './levers.ts'
import { servingWays } from './serving-ways.ts'
import { providerCosts } from './providers.ts'
import { trainingWays } from './training-ways.ts'
import { volumesOf } from './volumes.ts'
import { editsOf, type Moves, whatIf } from './what-if.ts'

const read = readDesignValue({
  strata: 1,
  name: 'Served',
  requirements: { demand: { users: 20_000, concurrency: 100 }, regions: ['eu-central-1'], budgetUsdPerMonth: 5000 },
  boundaries: [{ id: 'frankfurt', kind: 'region', name: 'eu-central-1', provider: 'aws' }],
  components: [
    { id: 'server', kind: 'llm-inference-server', name: 'Server', provider: 'aws', in: 'frankfurt', settings: { model: 'Llama-3.1-8B' } },
    { id: 'pool', kind: 'gpu-inference-pool', name: 'Pool', provider: 'aws', in: 'frankfurt' },
    { id: 'queue', kind: 'message-queue', name: 'Queue', provider: 'aws', in: 'frankfurt', settings: { messagesPerSecond: 40 } },
  ],
  connections: [{ id: 'on', from: 'pool', to: 'server', carries: 'compute' }],
})
if (!read.ok) throw new Error(JSON.stringify(read.problems))
const about = { design: read.value, version: 'served 1', today: '2026-11-24' }

describe('levers', () => {
  it('stand where the design says', () => {
    const levers = leversOf(about)
    expect(levers.load).toEqual({ by: 'users', now: 20_000 })
    expect(levers.region).toMatchObject({ provider: 'aws', now: 'eu-central-1' })
    expect(levers.model?.now).toContain('8B')
    expect(levers.spot).toEqual({ machines: [], unlisted: 1 })
    expect(levers.tokenModel).toBeNull()
  })

  it('move everything that says how much comes alike', () => {
    const edits = editsOf(about.design, { load: 40_000 })
    expect(edits).toContainEqual({ kind: 'require', at: 'demand.users', value: 40_000 })
    expect(edits).toContainEqual({ kind: 'require', at: 'demand.concurrency', value: 200 })
    expect(edits).toContainEqual({ kind: 'configure', component: 'queue', setting: 'messagesPerSecond', value: 80 })
  })

  it('move what is trained on, wherever it is said', () => {
    const model = { ...about.design, requirements: { demand: { trainingTokensB: 300 } } }
    const now = leversOf({ design: model, version: 'training', today: '2026-11-24' }).trainingTokensB ?? 0
    const after = applyEdits(model, editsOf(model, { trainingTokensB: now * 4 }))
    expect(after.ok ? leversOf({ design: after.value, version: 'trained', today: '2026-11-24' }).trainingTokensB : null).toBeCloseTo(now * 4)
    expect(editsOf(model, { trainingTokensB: now })).toEqual([])
  })

  it('change nothing where they already stand', () => {
    const { load, region } = leversOf(about)
    expect(editsOf(about.design, { load: load.now ?? 0, region: region?.now ?? '', spot: [] })).toEqual([])
  })

  const moves: [string, Moves][] = [
    ['more load', { load: 200_000 }],
    ['longer answers', { outputTokens: 4000 }],
    ['a larger model', { model: 'meta-llama/Llama-3.3-70B' }],
    ['another format', { precision: 'bf16' }],
    ['another region', { region: 'us-east-1' }],
    ['spot machines', { spot: ['pool'] }],
    ['idler machines', { utilization: 0.3 }],
  ]
  it.each(moves)('are edits that apply, and %s changes the bill', (_name, move) => {
    const found = whatIf(about, move)
    expect(applyEdits(about.design, found.edits).ok).toBe(true)
    expect(found.edits.length).toBeGreaterThan(0)
    expect(found.effect?.cost.after.monthlyUsd).not.toBeNaN()
    if (!('utilization' in move || 'spot' in move)) expect(found.effect?.cost.deltaUsd).not.toBe(0)
    // Taken, the lever stands there and moving it there again changes nothing.
    const after = applyEdits(about.design, found.edits)
    expect(after.ok ? editsOf(after.value, move) : null).toEqual([])
  })

  it('offer spot for machines that have a spot price, which is lower', () => {
    const cheaper = templates.flatMap(({ id, design }) => {
      const of = { design, version: `${id} spot`, today: '2026-11-24' }
      const machines = leversOf(of).spot?.machines.filter(({ now }) => !now) ?? []
      return machines.length === 0 ? [] : [whatIf(of, { spot: machines.map((machine) => machine.id) }).effect?.cost.deltaUsd]
    })
    expect(cheaper.length).toBeGreaterThan(3)
    for (const change of cheaper) expect(change).toBeLessThan(0)
  })

  it('answer for every template, moved all at once', () => {
    for (const { id, design } of templates) {
      const of = { design, version: id, today: '2026-11-24' }
      const { load, region } = leversOf(of)
      const { edits, effect } = whatIf(of, {
        load: (load.now ?? 1000) * 3,
        outputTokens: 900,
        precision: 'fp8',
        region: region?.options[0]?.id ?? '',
        spot: [],
      })
      expect(applyEdits(design, edits).ok, id).toBe(true)
      expect(effect, id).not.toBeNull()
    }
  })
})

describe('ways to serve', () => {
  it('mark the one that is taken, and another one taken is then the one', () => {
    const ways = servingWays(about, 'server')
    expect(ways?.chosen).not.toBeNull()
    const other = ways?.ways.find(
      ({ key, accelerator }) => key !== ways.chosen && accelerator !== ways.ways.find((way) => way.key === ways.chosen)?.accelerator,
    )
    if (other === undefined) throw new Error('there is more than one accelerator')
    const after = applyEdits(about.design, other.edits)
    if (!after.ok) throw new Error(JSON.stringify(after.problems))
    expect(servingWays({ ...about, design: after.value, version: 'served 2' }, 'server')?.chosen).toBe(other.key)
  })

  it('mark the training run that is planned, and another one taken is then the one', () => {
    const trained = readDesignValue({
      strata: 1,
      name: 'Trained',
      requirements: { demand: { trainingTokensB: 100 } },
      components: [
        { id: 'run', kind: 'model-training-job', name: 'Run', provider: 'aws', settings: { model: 'Llama-3.1-8B' } },
        { id: 'pool', kind: 'gpu-training-cluster', name: 'Pool', provider: 'aws' },
      ],
      connections: [{ id: 'on', from: 'pool', to: 'run', carries: 'compute' }],
    })
    if (!trained.ok) throw new Error(JSON.stringify(trained.problems))
    const of = { design: trained.value, version: 'trained 1', today: '2026-11-24' }
    const ways = trainingWays(of, 'run')
    expect(ways?.chosen).not.toBeNull()
    for (const other of ways?.ways.filter(({ best }) => best) ?? []) {
      const after = applyEdits(of.design, other.edits)
      if (!after.ok) throw new Error(JSON.stringify(after.problems))
      expect(trainingWays({ ...of, design: after.value, version: `trained ${other.key}` }, 'run')?.chosen).toBe(other.key)
    }
  })

  it('are none for a queue', () => {
    expect(servingWays(about, 'queue')).toBeNull()
  })
})

describe('elsewhere and in other volumes', () => {
  it('the provider it stands on costs what it costs', () => {
    const rows = providerCosts(about)
    expect(rows.filter(({ here }) => here).map(({ provider }) => provider)).toEqual(['aws'])
    expect(new Set(rows.map(({ monthly }) => monthly)).size).toBeGreaterThan(1)
  })

  it('tokens cross own accelerators, and commitments pay off before their end', () => {
    const { crossovers, commitments, requestsPerMonth } = volumesOf(about)
    expect(crossovers.length).toBeGreaterThan(0)
    expect(requestsPerMonth).toBeGreaterThan(0)
    for (const { breakEvenMonths, years, savedUsdPerMonth } of commitments) {
      expect(breakEvenMonths).toBeLessThan(12 * years)
      expect(savedUsdPerMonth).toBeGreaterThan(0)
    }
  })
})
