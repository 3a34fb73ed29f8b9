import { describe, expect, it } from 'vitest'
import { templates } from '#templates/index.ts'
import { compose } from './compose/compose.ts'
import { evidence, modifiers, pattern, readingOf } from './compose/reading.fixture.ts'
import { questionsOf } from './questions.ts'
import { read } from './read/read.ts'
import type { Reading } from './read/reading.ts'

const asked = (reading: Reading) => questionsOf(reading, compose(reading, templates), templates).map(({ id }) => id)

describe('questions', () => {
  it('asks at most three, what it is for before all else', () => {
    expect(asked(readingOf('Design an AI architecture.'))).toEqual(['use-case', 'provider', 'load'])
  })

  it('asks which of two uses is meant when the words leave it open', () => {
    const questions = questionsOf(...withComposed(readingOf('something with invoices', { archetypes: [pattern('document-processing', 0.4), pattern('rag-chatbot', 0.35, false)] })))
    expect(questions[0]?.ask).toMatch(/^Which is nearer: document processing, or chat with company documents\?$/)
  })

  it('asks for the budget when cost was the point', () => {
    const prompt = 'cheap document bot on AWS'
    expect(asked(readingOf(prompt, { archetypes: [pattern('rag-chatbot')], modifiers: modifiers(prompt, ['cost-sensitive', 'cheap']), providers: [{ provider: 'aws', evidence: evidence(prompt, 'AWS'), soft: false }] }))).toContain('budget')
  })

  it('asks nothing that was said, and says of every question what the answer changes', () => {
    const prompt = 'fraud on AWS Frankfurt, 100 a second'
    const reading = readingOf(prompt, {
      archetypes: [pattern('realtime-fraud')], providers: [{ provider: 'aws', evidence: evidence(prompt, 'AWS'), soft: false }],
      regions: [{ provider: 'aws', region: 'eu-central-1', evidence: evidence(prompt, 'Frankfurt') }], requirements: { demand: { requestsPerSecond: 100 } },
    })
    const questions = questionsOf(...withComposed(reading))
    expect(questions.map(({ id }) => id)).toEqual([])
    for (const { effect, options } of questionsOf(...withComposed(readingOf('x')))) expect([effect.length > 10, options.length > 1]).toEqual([true, true])
  })
})

describe('what was said', () => {
  it.each([
    'call center, summaries of 3,000 calls a day, contains personal data, AWS',
    'call center, summaries of 3,000 calls a day, no personal data, AWS',
    'Callcenter: 3000 Anrufe am Tag zusammenfassen, enthält personenbezogene Daten, AWS',
    'Centro de llamadas: resumir 3000 llamadas al día, con datos personales, AWS',
    "Centre d'appels : résumer 3000 appels par jour, données personnelles présentes, AWS",
    '呼叫中心：每天3000个电话总结，含个人信息，AWS',
    'コールセンターの通話を要約、個人情報あり、AWS、1日3000件',
  ])('is not asked again, neither data of people nor the load: %s', (prompt) => {
    const ids = asked(read(prompt))
    expect([ids.includes('personal-data'), ids.includes('load')]).toEqual([false, false])
  })

  it('gives no stop word as the reason for a pattern', () => {
    const { archetypes } = read('Insurance: customers send in photos of damage, any amount, tell us what about the repair costs. Azure.')
    const words = archetypes.flatMap(({ evidence }) => evidence.map((each) => each.words.toLowerCase()))
    for (const stop of ['about', 'any', 'what', 'tell', 'come']) expect(words).not.toContain(stop)
  })
})

const withComposed = (reading: Reading) => [reading, compose(reading, templates), templates] as const
