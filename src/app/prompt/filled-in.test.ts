import { expect, it } from 'vitest'
import { emptyDesign } from '#domain/design/schema.ts'
import { revise } from '#domain/generation/revise/revise.ts'
import { templates } from '#templates/index.ts'
import { filledIn } from './filled-in.ts'

const design = templates.find(({ id }) => id === 'rag-chatbot')?.design ?? emptyDesign('')

it.each(['remove it', 'replace it with Kafka', 'frobnicate the thing', 'add a foo', 'entferne es'])(
  'an answer to "%s" makes an instruction that does something',
  (said) => {
    const { questions } = revise(design, said)
    const [question] = questions
    if (question === undefined) throw new Error('something is asked')
    const filled = question.options.filter((each) => !each.includes('…')).map((option) => filledIn(said, question, option))
    expect(filled).not.toContain(said)
    expect(filled.some((each) => revise(design, each).edits.length > 0)).toBe(true)
  },
)
it('keeps the rest of what was said', () => {
  expect(filledIn('replace it with Kafka', { id: 'which-part', ask: '' }, '@events')).toBe('replace @events with Kafka')
  expect(filledIn('add a foo, then scale', { id: 'which-kind', ask: '"a foo" is nothing.' }, 'a $& cache')).toBe('add a $& cache, then scale')
  expect(filledIn('split the unit', { id: 'which-part', ask: '' }, '@unit')).toBe('split the unit @unit ')
})
