import { expect, it } from 'vitest'
import { generate } from '#domain/generation/generate.ts'
import { templates } from '#templates/index.ts'
import { examplePrompts } from './examples.data.ts'

it.each(examplePrompts)('the example of $industry is drawn, with nothing in it that cannot hold together', ({ prompt }) => {
  const { behaviour, design, conflicts } = generate(prompt, templates)
  expect(behaviour).toBe('generate')
  expect(design?.components.length).toBeGreaterThan(8)
  expect(conflicts.map(({ what }) => what)).toEqual([])
})

it('the examples are of trades that have little in common', () => {
  expect(new Set(examplePrompts.map(({ industry }) => industry)).size).toBe(examplePrompts.length)
})
