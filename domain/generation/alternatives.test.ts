import { describe, expect, it } from 'vitest'
import { parseDesign } from '#domain/design/parse.ts'
import { templates } from '#templates/index.ts'
import { alternatives } from './alternatives.ts'
import { pattern, readingOf, evidence } from './compose/reading.fixture.ts'

const prompt = 'on AWS in Frankfurt'
const reading = (id: string) =>
  readingOf(prompt, {
    archetypes: [pattern(id)],
    providers: [{ provider: 'aws', evidence: evidence(prompt, 'AWS'), soft: false }],
    regions: [{ provider: 'aws', region: 'eu-central-1', evidence: evidence(prompt, 'Frankfurt') }],
    requirements: { demand: { requestsPerSecond: 50 }, environment: 'production' },
  })

describe('alternatives', () => {
  it.each(['rag-chatbot', 'realtime-fraud', 'recommendation'])(
    '%s: the cheapest costs least, the fastest answers soonest, the most resilient is up longest',
    (id) => {
      const [cheapest, fastest, resilient] = alternatives(reading(id), templates, '2026-11-24').map(({ compared, design }) => {
        expect(parseDesign(JSON.parse(JSON.stringify(design)))).toMatchObject({ ok: true })
        return compared
      })
      const number = (compared: typeof cheapest, key: string) => Number(compared?.[key])
      expect(number(cheapest, 'monthlyUsd')).toBeLessThanOrEqual(Math.min(number(fastest, 'monthlyUsd'), number(resilient, 'monthlyUsd')))
      expect(number(fastest, 'latencyMs')).toBeLessThanOrEqual(Math.min(number(cheapest, 'latencyMs'), number(resilient, 'latencyMs')))
      expect(number(resilient, 'availability')).toBeGreaterThan(Math.max(number(cheapest, 'availability'), number(fastest, 'availability')))
    },
  )
})
