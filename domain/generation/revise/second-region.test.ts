import { expect, it } from 'vitest'
import { templates } from '#templates/index.ts'
import { revise } from './revise.ts'

const rag = templates.find(({ id }) => id === 'rag-chatbot')?.design
if (rag === undefined) throw new Error('no template')
const regionsOf = ({ boundaries }: typeof rag) => boundaries.flatMap(({ kind, name }) => (kind === 'region' ? [name] : []))

it.each([
  'add a second region us-west-2',
  'add us-west-2 as second region and make it gdpr compliant',
  'add a queue, then add another region us-west-2',
])('%s keeps the region that is there and draws one more', (instruction) => {
  const { design, edits } = revise(rag, instruction)
  expect(edits.some(({ kind }) => kind === 'rename-boundary')).toBe(false)
  expect(regionsOf(design)).toEqual([...regionsOf(rag), 'us-west-2'])
})
