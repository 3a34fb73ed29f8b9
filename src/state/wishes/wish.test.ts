import { describe, expect, it } from 'vitest'
import { read } from '#domain/generation/read/read.ts'
import { templates } from '#templates/index.ts'
import { answerFor } from './rerun.ts'
import { type Wish, wishesOf, withoutWords } from './wish.ts'

function wishesFor(prompt: string, more: object = {}): Map<string, Wish> {
  const reading = read(prompt)
  const { design } = answerFor({ prompt, ...reading.requirements, ...more }, templates)
  if (design === null) throw new Error('no design')
  return new Map(wishesOf(reading, design).map((wish) => [wish.id, wish]))
}

describe('what was understood', () => {
  const prompt = 'Chatbot 💬 over 2 million documents for 3,000 employees, GDPR, answers in under 3 seconds, no Kafka, budget 20k dollars a month'
  const wishes = wishesFor(prompt)

  it('names the words it came from, in code points', () => {
    for (const [id, value] of [
      ['demand.users', 3000],
      ['demand.documents', 2_000_000],
      ['demand.latencyMs', 3000],
      ['budgetUsdPerMonth', 20_000],
    ] as const) {
      const wish = wishes.get(id)
      expect(wish).toMatchObject({ value, source: 'words' })
      expect(
        Array.from(prompt)
          .slice(...(wish?.span ?? [0, 0]))
          .join(''),
      ).toBe(wish?.words)
    }
  })

  it('marks as assumed what nobody said', () => {
    expect(wishes.get('providers')).toMatchObject({ source: 'assumed', value: ['aws'] })
    expect(wishes.get('regions')?.source).toBe('assumed')
  })

  it('tells a value set by hand from one that was read', () => {
    expect(wishesFor(prompt, { environment: 'staging' }).get('environment')?.source).toBe('hand')
  })

  it('knows what must not be there', () => {
    expect([...wishes.values()].find(({ title }) => title === 'Without')).toMatchObject({ at: null, words: 'Kafka' })
  })
})

describe('a prompt without some of its words', () => {
  const without = (prompt: string, words: string): string => {
    const from = Array.from(prompt.slice(0, prompt.indexOf(words))).length
    return withoutWords(prompt, [from, from + Array.from(words).length])
  }
  it('loses a short clause whole', () => {
    expect(without('A chatbot on AWS, no Kafka, GDPR', 'Kafka')).toBe('A chatbot on AWS, GDPR')
    expect(without('A 💬 bot, serverless', 'serverless')).toBe('A 💬 bot')
    expect(without('No GPUs. A chatbot over contracts', 'No GPUs')).toBe('A chatbot over contracts')
  })
  it('loses only the words from a long one', () => {
    expect(without('Score every card payment in a serverless stream on AWS', 'serverless')).toBe('Score every card payment in a stream on AWS')
  })
})
