import { describe, expect, it } from 'vitest'
import { templates } from '#templates/index.ts'
import { componentsLike, openWord, slashesLike } from './completion.ts'

describe('what is being typed', () => {
  it('is a mention after a space or at the beginning, not within a word', () => {
    expect(openWord('replace @vec', 12)).toEqual({ sign: '@', from: 8, query: 'vec' })
    expect(openWord('@', 1)).toEqual({ sign: '@', from: 0, query: '' })
    expect(openWord('mail me@home', 12)).toBeUndefined()
    expect(openWord('replace @vector now', 19)).toBeUndefined()
  })
  it('is a command only at the very beginning', () => {
    expect(openWord('/al', 3)).toEqual({ sign: '/', from: 0, query: 'al' })
    expect(openWord('and/or', 6)).toBeUndefined()
    expect(slashesLike('al').map(({ id }) => id)).toEqual(['ways'])
  })
})

it('offers components by name, id and kind, and inserts the id that revising reads', () => {
  const design = templates[0]?.design
  if (design === undefined) throw new Error('no templates')
  for (const { id, name } of design.components.slice(0, 5)) {
    const [found] = componentsLike(name, design).filter((each) => each.id === id)
    expect(found).toMatchObject({ insert: `@${id} ` })
  }
  expect(componentsLike('no such thing', design)).toEqual([])
})
