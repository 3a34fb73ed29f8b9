import { describe, expect, it } from 'vitest'
import { readDesignValue } from '../catalog/read-design.ts'
import type { Design } from '../design/schema.ts'
import { architectureOf } from './architecture.ts'
import { modelNamed } from '../catalog/find-model.ts'
import { frontierOf } from './frontier.ts'
import { size } from './size.ts'

type Part = { id: string; kind: string; provider?: string; settings?: Record<string, unknown> }
function design(components: readonly Part[], requirements: object = {}, connections: readonly (readonly [string, string, string])[] = []): Design {
  const read = readDesignValue({
    strata: 1,
    name: 'Sized',
    requirements,
    components: components.map(({ id, kind, provider = 'aws', settings = {} }) => ({ id, kind, name: id, provider, settings })),
    connections: connections.map(([from, to, carries]) => ({ id: `${from}-${to}`, from, to, carries })),
  })
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.value
}
const of = (sizing: ReturnType<typeof size>, id: string) => sizing.components.find(({ component }) => component === id)

const server = { id: 'server', kind: 'llm-inference-server', settings: { model: 'Llama-3.3-70B' } }
const demand = { demand: { requestsPerSecond: 10, inputTokens: 1000, outputTokens: 300 } }

describe('the sizing of a design', () => {
  it('counts the accelerators of a pool once, and leaves the figures with the servers on it', () => {
    const sizing = size(design([server, { id: 'pool', kind: 'gpu-inference-pool' }], demand, [['pool', 'server', 'compute']]))
    const [pool, guest] = [of(sizing, 'pool'), of(sizing, 'server')]
    expect(guest?.runsOn).toBe('pool')
    expect(guest?.instances).toBe(0)
    expect(guest?.metrics.outputTokensPerSecond).toBeGreaterThan(0)
    expect(pool?.count).toBe(guest?.count)
    expect(sizing.totals.accelerators).toBe(pool?.count)
  })

  it('takes for a large encoder an accelerator that holds it, and says what is missing on one that does not', () => {
    const encoder = (accelerator?: string) =>
      size(
        design(
          [
            {
              id: 'e',
              kind: 'realtime-inference-endpoint',
              settings: { model: 'NV-Embed-v2', precision: 'fp16', ...(accelerator === undefined ? {} : { accelerator }) },
            },
          ],
          demand,
        ),
      )
    expect(of(encoder(), 'e')?.metrics.fits).toBe(true)
    expect(of(encoder('T4'), 'e')?.metrics.fits).toBe(false)
    expect(encoder('T4').findings).toMatchObject([{ code: 'SIZE-001', component: 'e' }])
    expect(encoder('L40S').findings).toEqual([])
  })

  it('gives an index of vectors more machines for more vectors and for more queries', () => {
    const vcpus = (vectorsM: number, requestsPerSecond: number) =>
      of(size(design([{ id: 'v', kind: 'vector-database', settings: { vectorsM } }], { demand: { requestsPerSecond } })), 'v')?.vcpus ?? 0
    expect(vcpus(100, 10)).toBeGreaterThan(vcpus(1, 10))
    expect(vcpus(1, 20_000)).toBeGreaterThan(vcpus(1, 10))
    expect(vcpus(100, 20_000)).toBeGreaterThan(vcpus(1, 20_000))
  })

  it('gives a server without a pool machines of its own', () => {
    const sizing = size(design([server], demand))
    expect(of(sizing, 'server')?.instances).toBeGreaterThan(0)
    expect(of(sizing, 'server')?.instanceType).toBeTypeOf('string')
    expect(sizing.totals.accelerators).toBe(of(sizing, 'server')?.count)
  })

  it('takes the model that is drawn beside the server, and sizes that model once', () => {
    const sizing = size(
      design(
        [
          { id: 'server', kind: 'llm-inference-server' },
          { id: 'llm', kind: 'open-weight-llm', settings: { model: 'Qwen3-32B' } },
        ],
        demand,
        [['llm', 'server', 'model']],
      ),
    )
    expect(of(sizing, 'server')?.choices.find(({ what }) => what === 'model')?.chosen).toBe('Qwen/Qwen3-32B')
    expect(of(sizing, 'llm')).toBeUndefined()
    expect(of(size(design([{ id: 'llm', kind: 'open-weight-llm', settings: { model: 'Qwen3-32B' } }], demand)), 'llm')?.accelerator).toBeTypeOf(
      'string',
    )
  })

  it('says that a model does not fit, and the smallest change that makes it fit', () => {
    const { findings } = size(
      design([
        {
          id: 'server',
          kind: 'llm-inference-server',
          settings: { model: 'Llama-3.1-405B', accelerator: 'H100', acceleratorCount: 4, precision: 'fp8' },
        },
      ]),
    )
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatchObject({ code: 'SIZE-001', severity: 'critical', component: 'server' })
    expect(findings[0]?.remedy).toContain('8 x H100')
    expect(
      size(
        design([
          {
            id: 'server',
            kind: 'llm-inference-server',
            settings: { model: 'Llama-3.1-405B', accelerator: 'H100', acceleratorCount: 8, precision: 'fp8' },
          },
        ]),
      ).findings,
    ).toEqual([])
  })

  it('says which limit cannot be kept, which pool is too small, and which name is unknown', () => {
    const codes = (found: Design) => size(found).findings.map(({ code }) => code)
    expect(
      codes(design([{ id: 'server', kind: 'llm-inference-server', settings: { model: 'Llama-3.3-70B', accelerator: 'H100', tpotMs: 1 } }])),
    ).toEqual(['SIZE-002'])
    expect(
      codes(
        design([{ ...server, settings: { ...server.settings, accelerator: 'H100', acceleratorCount: 2, replicasMax: 1 } }], {
          demand: { requestsPerSecond: 500 },
        }),
      ),
    ).toContain('SIZE-003')
    expect(
      codes(
        design(
          [server, { id: 'pool', kind: 'gpu-inference-pool', settings: { accelerator: 'H100', acceleratorCount: 2 } }],
          { demand: { requestsPerSecond: 200, inputTokens: 4000, outputTokens: 500 } },
          [['pool', 'server', 'compute']],
        ),
      ),
    ).toContain('SIZE-004')
    expect(codes(design([{ id: 'server', kind: 'llm-inference-server', settings: { model: 'Llama-3.1-8B', accelerator: 'Warp Core' } }]))).toContain(
      'SIZE-005',
    )
  })

  it('reckons a run that is said to happen every month by its hours, and another one as paid once', () => {
    const sizing = size(
      design([
        { id: 'often', kind: 'fine-tuning-job', settings: { model: 'Llama-3.1-8B', runsPerMonth: 4, expectedHours: 6 } },
        { id: 'once', kind: 'model-training-job', settings: { model: 'Llama-3.1-8B', trainingTokensB: 10 } },
      ]),
    )
    expect(of(sizing, 'often')?.hoursPerMonth).toBe(24)
    expect(of(sizing, 'once')?.hoursPerMonth).toBe(0)
    expect(of(sizing, 'once')?.metrics.gpuHours).toBeGreaterThan(0)
  })

  it('sizes a small model on CPUs by its requests', () => {
    const few = of(
      size(design([{ id: 'score', kind: 'realtime-inference-endpoint', settings: { modelFamily: 'tree', requestsPerSecond: 100 } }])),
      'score',
    )
    const many = of(
      size(design([{ id: 'score', kind: 'realtime-inference-endpoint', settings: { modelFamily: 'tree', requestsPerSecond: 10_000 } }])),
      'score',
    )
    expect(few?.accelerator).toBeNull()
    expect(many?.vcpus).toBeGreaterThan((few?.vcpus ?? 0) * 5)
  })

  it('is the same for the same design, and quick', () => {
    const kinds = [
      'llm-inference-server',
      'realtime-inference-endpoint',
      'spark-processing',
      'vector-database',
      'app-backend',
      'cpu-node-pool',
      'object-storage',
      'vpc',
      'stream-processor',
      'fine-tuning-job',
    ]
    const large = design(
      Array.from({ length: 200 }, (_, i) => ({ id: `c${i}`, kind: kinds[i % kinds.length] ?? 'vpc' })),
      demand,
    )
    expect(size(large)).toEqual(size(structuredClone(large)))
  })
})

describe('the frontier', () => {
  const listed = modelNamed('Llama-3.3-70B')
  const model = listed === undefined ? undefined : architectureOf(listed)
  const found =
    model === undefined
      ? undefined
      : frontierOf({
          model,
          ask: { inputTokens: 1000, outputTokens: 300, ttftMs: 1000, tpotMs: 40 },
          longest: 1300,
          requestsPerSecond: 20,
          provider: 'aws',
          region: 'us-east-1',
        })

  it('offers what meets the limits and carries the rate, the cheapest first', () => {
    expect(found?.options.length).toBeGreaterThan(5)
    for (const { rate, replicas } of found?.options ?? []) {
      expect(rate.ttftMs).toBeLessThanOrEqual(1000)
      expect(rate.tpotMs).toBeLessThanOrEqual(40)
      expect(rate.requestsPerSecond * replicas * 0.7 + 1e-6).toBeGreaterThanOrEqual(20)
    }
    const costs = (found?.options ?? []).map(({ usdPerHour }) => usdPerHour)
    expect(costs).toEqual(costs.toSorted((a, b) => a - b))
  })

  it('runs from the cheapest to the fastest, each step dearer and faster than the one before', () => {
    const steps = (found?.frontier ?? []).map(({ usdPerHour, rate }) => [usdPerHour, rate.ttftMs + 256 * rate.tpotMs] as const)
    expect(steps[0]?.[0]).toBe(found?.cheapest?.usdPerHour)
    for (const [i, [usd, ms]] of steps.entries())
      if (i > 0) {
        expect(usd).toBeGreaterThanOrEqual(steps[i - 1]?.[0] ?? 0)
        expect(ms).toBeLessThan(steps[i - 1]?.[1] ?? 0)
      }
  })

  it('says of every other why it was refused', () => {
    expect(found?.refused.length).toBeGreaterThan(0)
    for (const { why } of found?.refused ?? []) expect(why).toMatch(/Does not fit by [\d.e+]+ GB|Misses (ttft|tpot)Ms by|Nobody lists|published no/)
  })
})
