import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDesign } from '../catalog/read-design.ts'
import { applyEdits } from '../design/apply-edit.ts'
import type { Bill } from '../design/bill.ts'
import type { Finding } from '../design/finding.ts'
import type { Design } from '../design/schema.ts'
import type { Sizing } from '../design/sizing.ts'
import { type CheckFacts, check } from './check-design.ts'
import { fixesFor, safeFixes } from './fixes.ts'
import { sketch } from './sketch.ts'

const sizing: Sizing = { components: [], totals: { accelerators: 0, gpuHoursPerMonth: 0, powerKW: 0 }, findings: [] }
const bill: Bill = { currency: 'USD', monthly: 0, range: [0, 0], lines: [], unknown: [], oneOff: [], carbonKgPerMonth: null, findings: [] }
const beside: CheckFacts = { sizing, bill, today: '2026-11-24' }

function sample(name: string): Design {
  const read = readDesign(readFileSync(new URL(`samples/${name}.strata.yaml`, import.meta.url), 'utf8'))
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.value
}
const of = (findings: readonly Finding[], code: string) => findings.filter((finding) => finding.code === code)
const failing = (design: Design) => check(design, beside).findings.filter(({ status }) => status === 'fail')

describe('checking a design', () => {
  it('is quiet about a good production design', () => {
    const { findings, passed, notEvaluated } = check(sample('quiet'), beside)
    expect(findings.map(({ code, what }) => `${code} ${what}`)).toEqual([])
    expect(passed).toBeGreaterThan(150)
    expect(notEvaluated).toBeLessThan(60)
  })

  it('names what is wrong with a bad one, the gravest first', () => {
    const { findings } = check(sample('loud'), beside)
    const critical = new Set(findings.filter(({ status, severity }) => status === 'fail' && severity === 'critical').map(({ code }) => code))
    expect([...critical].sort()).toEqual([
      'DATA-008',
      'DATA-014',
      'RAI-003',
      'SEC-001',
      'SEC-005',
      'SEC-008',
      'SEC-013',
      'SEC-023',
      'SEC-033',
      'SEC-035',
      'SEC-038',
    ])
    const order = ['critical', 'high', 'medium', 'low', 'info']
    const ranks = findings.filter(({ status }) => status === 'fail').map(({ severity }) => order.indexOf(severity))
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b))
  })

  it('reports one finding a check and element, and asks a question once', () => {
    const { findings } = check(sample('loud'), beside)
    const keys = findings.map(({ code, component, connection }) => `${code} ${component} ${connection}`)
    expect(new Set(keys).size).toBe(keys.length)
    const asked = findings.flatMap(({ code, asks }) => (asks === undefined ? [] : [`${code} ${asks.on} ${asks.id} ${asks.setting}`]))
    expect(new Set(asked).size).toBe(asked.length)
    const { findings: open } = check(
      sketch('a: realtime-inference-endpoint {replicasMin: 1}; b: realtime-inference-endpoint {replicasMin: 1}'),
      beside,
    )
    expect(of(open, 'REL-001')).toMatchObject([
      { status: 'needs-input', component: null, asks: { on: 'requirement', id: null, setting: 'environment' } },
    ])
  })

  it('hides a child under the parent that fails on the same element', () => {
    const tune = of(check(sample('loud'), beside).findings, 'SEC-044')
    expect(tune).toMatchObject([{ component: 'tune', children: ['DATA-005'] }])
    expect(of(check(sample('loud'), beside).findings, 'DATA-005')).toEqual([])
  })

  it('tells once what many components fail alike, and of each where some do not', () => {
    const bare = 'a: data-lake; b: relational-database; c: virtual-machine; d: event-stream'
    expect(of(failing(sketch(bare)), 'COST-009')).toMatchObject([{ component: null, fixable: false }])
    expect(of(failing(sketch(`${bare}; e: data-lake {owner: x, costCenter: "1"}`)), 'COST-009').map(({ component }) => component)).toEqual([
      'a',
      'b',
      'c',
      'd',
    ])
  })

  it('says the same of the same design, byte by byte', () => {
    expect(JSON.stringify(check(structuredClone(sample('loud')), beside))).toBe(JSON.stringify(check(sample('loud'), beside)))
  })
})

describe('waivers', () => {
  const waived = (until: string, more = {}): Design => ({
    ...sketch('lake: data-lake {encryptionAtRest: none}; other: data-lake {encryptionAtRest: none}'),
    waivers: [{ check: 'SEC-001', reason: 'moved next month', by: 'Ada', until, ...more }],
  })
  const marks = (design: Design) => of(check(design, beside).findings, 'SEC-001').map(({ waived: mark }) => mark)

  it('mark findings up to and on their last day, and no longer', () => {
    expect(marks(waived('2026-11-24'))).toEqual([true, true])
    expect(marks(waived('2026-11-23'))).toEqual([false, false])
  })

  it('accept on one element only where they name it', () => {
    expect(marks(waived('2027-01-01', { component: 'lake' }))).toEqual([true, false])
  })

  it('for a check that does not exist are told, with the nearest code', () => {
    const { findings } = check(
      { ...sketch('lake: data-lake'), waivers: [{ check: 'SEC-0001', reason: 'typo', by: 'Ada', until: '2027-01-01' }] },
      beside,
    )
    expect(of(findings, 'WAIVER')).toMatchObject([{ remedy: expect.stringContaining('SEC-001'), waived: false }])
  })
})

describe('fixes', () => {
  it('all safe ones together mend what they can, change nothing twice, and leave no new finding as grave', () => {
    const design = sample('loud')
    const before = failing(design)
    const edits = safeFixes(design, before)
    const fixed = applyEdits(design, edits)
    if (!fixed.ok) throw new Error(JSON.stringify(fixed.problems))
    const after = failing(fixed.value)
    expect(before.length - after.length).toBeGreaterThan(15)
    expect(safeFixes(fixed.value, before)).toEqual([])
    const known = new Set(before.map(({ code, component, connection }) => `${code} ${component} ${connection}`))
    const added = after.filter(({ code, component, connection }) => !known.has(`${code} ${component} ${connection}`))
    expect(added.filter(({ severity }) => severity === 'critical' || severity === 'high')).toEqual([])
  })

  it('leave waived findings alone', () => {
    const design = {
      ...sketch('lake: data-lake {encryptionAtRest: none}'),
      waivers: [{ check: 'SEC-001', reason: 'r', by: 'Ada', until: '2027-01-01' }],
    }
    expect(safeFixes(design, check(design, beside).findings)).toEqual([])
  })

  it('are given for the design as it is now: nothing for what is mended already', () => {
    const design = sketch('lake: data-lake {encryptionAtRest: none}')
    const [finding] = of(failing(design), 'SEC-001')
    if (finding === undefined) throw new Error('no finding')
    const edits = fixesFor(design, finding)
    expect(edits).toEqual([{ kind: 'configure', component: 'lake', setting: 'encryptionAtRest', value: 'provider' }])
    const fixed = applyEdits(design, edits)
    expect(fixed.ok && fixesFor(fixed.value, finding)).toEqual([])
  })

  it('are offered exactly where they can be made', () => {
    const design = sample('loud')
    for (const finding of failing(design)) expect(fixesFor(design, finding).length > 0, `${finding.code} ${finding.component}`).toBe(finding.fixable)
  })
})

describe('odd designs', () => {
  it('with nothing, circles and connections to itself are answered', () => {
    expect(check(sketch(''), beside).findings).toEqual([])
    const circle = sketch(
      '[a] network; [b] subnet in a; one: app-backend in b {dataClass: [pii]}; two: data-lake in b; three: model-training-job in b; one > one: http {sync: true}; one > two: sql {sync: true}; two > three: dataset; three > one: http {sync: true}; two > two: object; three > three: model',
    )
    expect(check(circle, beside).findings.length).toBeGreaterThan(5)
  })

  it('of any shape never throw', () => {
    const kinds = [
      'client-user',
      'web-app',
      'agent-orchestrator',
      'foundation-model-api',
      'vector-database',
      'model-training-job',
      'model-registry',
      'realtime-inference-endpoint',
      'guardrails',
      'source-system',
      'edge-inference-runtime',
      'site-to-site-vpn',
    ]
    const ports = ['http', 'llm', 'vector', 'dataset', 'model', 'telemetry', 'event', 'control', 'sql', 'compute']
    const shape = fc.record({
      kinds: fc.array(fc.constantFrom(...kinds), { minLength: 1, maxLength: 12 }),
      wires: fc.array(fc.tuple(fc.nat(11), fc.nat(11), fc.constantFrom(...ports)), { maxLength: 25 }),
    })
    fc.assert(
      fc.property(shape, (drawn) => {
        const lines = drawn.kinds.map((kind, at) => `c${at}: ${kind} @aws`)
        const wires = new Map(drawn.wires.map(([from, to, port]) => [`${from % drawn.kinds.length} ${to % drawn.kinds.length}`, port]))
        const joined = [...wires].map(([ends, port]) => {
          const [from, to] = ends.split(' ')
          return `c${from} > c${to}: ${port}`
        })
        const checked = check(sketch([...lines, ...joined].join('\n')), beside)
        expect(checked.passed + checked.findings.length).toBeGreaterThanOrEqual(0)
      }),
      { numRuns: 60 },
    )
  })

  it('with 5,000 components are answered', () => {
    const stages = [
      'source-system',
      'etl-service',
      'data-lake',
      'model-training-job',
      'model-registry',
      'realtime-inference-endpoint',
      'api-gateway',
      'web-app',
    ]
    const ports = ['table', 'table', 'dataset', 'model', 'model', 'http', 'http', 'http']
    const lines = Array.from({ length: 5000 }, (_, at) => `c${at}: ${stages[at % 8]} in net @aws {dataClass: [pii]}`)
    const wires = Array.from({ length: 4999 }, (_, at) => `c${at} > c${at + 1}: ${ports[at % 8]}`)
    const { findings } = check(
      sketch(
        ['need {environment: production, allowedRegions: [EU]}', '[eu] region @aws "eu-central-1"', '[net] network in eu', ...lines, ...wires].join(
          '\n',
        ),
      ),
      beside,
    )
    expect(findings.length).toBeGreaterThan(1000)
  })
})
