import { expect, it } from 'vitest'
import { templates } from '#templates/index.ts'
import { revise } from './revise.ts'

const rag = templates.find(({ id }) => id === 'rag-chatbot')?.design
if (rag === undefined) throw new Error('no template')

it('weights in place of a model behind an API are served, and every connection that is lost is named', () => {
  const { design, edits, warnings } = revise(rag, 'use mistral large instead of the foundation model api')
  const server = design.components.find(({ kind }) => kind === 'llm-inference-server')
  expect(design.connections.some(({ to }) => to === server?.id)).toBe(true)
  const lost = edits.filter(({ kind }) => kind === 'disconnect').length
  expect(warnings.filter((each) => each.startsWith('The connection from')).length).toBe(lost)
})
