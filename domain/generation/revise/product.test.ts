import { expect, it } from 'vitest'
import { templates } from '#templates/index.ts'
import { revise } from './revise.ts'

const rag = templates.find(({ id }) => id === 'rag-chatbot')?.design
if (rag === undefined) throw new Error('no template')

it.each([
  ['replace the vector database with pgvector', 'pgvector'],
  ['use qdrant instead', 'Qdrant'],
])('%s names the product as it is written', (instruction, service) => {
  expect(revise(rag, instruction).edits).toContainEqual(
    expect.objectContaining({ kind: 'configure', setting: 'service', value: expect.stringContaining(service) }),
  )
})

it('a word that names no product changes none', () => {
  expect(revise(rag, 'replace the vector database with a vector store').edits).toEqual([])
})

it('“the model” is what answers, alone; “the reranker model” is not', () => {
  const { edits } = revise(rag, 'add a cache in front of the model')
  expect(edits.some((edit) => edit.kind === 'place' && edit.component.kind === 'semantic-cache')).toBe(true)
  const { design } = revise(rag, 'drop the reranker model')
  expect(revise(design, 'drop the reranker model').edits).toEqual([])
})
