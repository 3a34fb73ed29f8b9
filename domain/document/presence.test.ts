import { describe, expect, it } from 'vitest'
import { readPresence } from './presence.ts'

const person = { id: 'p1', name: 'Ada', colour: '#3366cc' }

describe('readPresence', () => {
  it('reads what a window shows and leaves unknown keys out', () => {
    const state = { person, cursor: [10, 20], selection: ['lake'], dragging: [{ of: 'lake', at: [3, 4] }], secret: 1 }
    expect(readPresence(state)).toEqual({ person, cursor: [10, 20], selection: ['lake'], dragging: [{ of: 'lake', at: [3, 4] }] })
  })

  it.each([
    null,
    'text',
    {},
    { person: { ...person, colour: 'red;background:url(x)' } },
    { person, cursor: [1] },
    { person, selection: Array.from({ length: 101 }, () => 'a') },
    { person, editing: { element: '<b>' } },
  ])('has nothing for a state that cannot be read: %j', (state) => {
    expect(readPresence(state)).toBeUndefined()
  })
})
