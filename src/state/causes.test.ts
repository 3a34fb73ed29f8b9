import { describe, expect, it } from 'vitest'
import { generate } from '#domain/generation/generate.ts'
import { templates } from '#templates/index.ts'
import { causedBy, causesIn, spanOfReason } from './causes.ts'

const prompt = '💳 Real-time fraud scoring for card payments, 5k requests a second, on AWS in Frankfurt, PCI'
const { design } = generate(prompt, templates)
if (design === null) throw new Error('no design')

describe('causes', () => {
  it('cut the prompt into pieces that are the prompt again', () => {
    const letters = Array.from(prompt)
    expect(
      causesIn(design)
        .map(({ from, to }) => letters.slice(from, to).join(''))
        .join(''),
    ).toBe(prompt)
  })
  it('lead from words to the elements that name them', () => {
    const from = Array.from(prompt.slice(0, prompt.indexOf('fraud'))).length
    const ids = causedBy(design, [from, from + 5])
    expect(ids.length).toBeGreaterThan(0)
    const named = design.components.filter(({ because }) => because.some((reason) => 'words' in reason && reason.words?.includes('fraud') === true))
    for (const { id } of named) expect(ids).toContain(id)
  })
  it('find words again where the prompt was rewritten', () => {
    expect(spanOfReason({ words: 'PCI', span: [0, 3] }, 'Pay by card, PCI')).toEqual([13, 16])
    expect(spanOfReason({ rule: 'needed-by' }, prompt)).toBeUndefined()
  })
})
