import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { read } from './read.ts'
import { type Said, tongues } from './said.data.ts'

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

describe('what a prompt says is understood beside everything else it says, in any order', () => {
  it.each(Object.entries(tongues))('in %s', (_, { openings, joints, wishes }) => {
    const some = fc.tuple(...wishes.map((each) => fc.option(fc.constantFrom<Said>(...each), { nil: undefined }))).chain((picked) => {
      const said = picked.filter((one) => one !== undefined)
      return fc.shuffledSubarray(said, { minLength: said.length })
    })
    fc.assert(
      fc.property(fc.constantFrom(...openings), fc.constantFrom(...joints), some, (opening, joint, said) => {
        const prompt = [opening, ...said.map(({ words }) => (joint === '. ' ? capital(words) : words))].join(joint)
        const { behaviour, understood, mentions } = read(prompt)
        expect(behaviour).toBe('generate')
        const laws = said.flatMap((one) => one.law ?? [])
        expect(understood['compliance']).toEqual(laws)
        for (const { key, value, without, provider, region } of said) {
          if (key !== undefined) expect(understood, prompt).toHaveProperty(key, value)
          if (without !== undefined) expect(mentions, prompt).toContainEqual(expect.objectContaining({ kind: without, stance: 'excluded' }))
          if (provider !== undefined) expect(understood['providers'], prompt).toEqual([provider])
          if (region !== undefined) expect(understood['regions'], prompt).toContain(region)
        }
        for (const key of ['users', 'latency_ms', 'budget_month_usd', 'budget_month_eur'])
          if (!said.some((one) => one.key?.startsWith(key.split('_')[0] ?? key))) expect(understood, prompt).not.toHaveProperty(key)
      }),
      { numRuns: 300 },
    )
  })
})
