import { expect, test } from 'vitest'
import { templates } from '#templates/index.ts'
import { revise } from './revise.ts'

const design = (id: string) => {
  const found = templates.find((each) => each.id === id)
  if (found === undefined) throw new Error(`no template ${id}`)
  return found.design
}

test('what is listed and means nothing is asked about, and the rest is done', () => {
  const { edits, questions } = revise(design('rag-open-source-k8s'), 'add a WAF and a flux capacitor')
  expect(edits.some((edit) => edit.kind === 'place' && edit.component.kind === 'waf')).toBe(true)
  expect(questions.map(({ ask }) => ask).join()).toContain('flux capacitor')
})

test('a law that is not checked is asked back with those that are', () => {
  const { edits, questions } = revise(design('rag-chatbot'), 'make it NIS2 compliant')
  expect(edits).toEqual([])
  expect(questions[0]?.options).toHaveLength(11)
})

test('faster, with no figure, brings answers sooner and says by how much; every new part is there because of what was said', () => {
  const { edits, warnings, questions } = revise(design('agents'), 'make it faster')
  expect(edits.length).toBeGreaterThan(0)
  expect(questions).toEqual([])
  expect(warnings.join()).toMatch(/within \d+ ms instead of \d+ ms/)
  for (const edit of edits)
    if (edit.kind === 'place') expect(edit.component.because.flatMap((each) => ('words' in each ? [each.words] : []))).toContain('make it faster')
})

test('another cloud and a place in it are both heeded', () => {
  const { design: after } = revise(design('rag-chatbot'), 'move the whole thing to Google Cloud in Zurich')
  expect(after.boundaries.some(({ kind, provider, name }) => kind === 'region' && provider === 'gcp' && name === 'europe-west6')).toBe(true)
})

test('a dead letter queue stands beside the queue, once', () => {
  const once = revise(design('document-processing'), 'add a dead letter queue').design
  expect(once.components.filter(({ kind }) => kind === 'message-queue')).toHaveLength(2)
  expect(revise(once, 'add a dead letter queue').edits).toEqual([])
})
