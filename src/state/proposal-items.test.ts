import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits } from '#domain/design/apply-edit.ts'
import { templates } from '#templates/index.ts'
import { acceptedEdits, itemsOf } from './proposal-items.ts'
import { editsBetween } from './wishes/edits-between.ts'

const [from, to] = [templates[0]?.design, templates[5]?.design]
if (from === undefined || to === undefined) throw new Error('no templates')
const edits = editsBetween(from, to)
const items = itemsOf(edits, from)

describe('a proposal as things to say yes or no to', () => {
  it('holds every edit once', () => {
    expect(items.flatMap((item) => item.edits).length).toBe(edits.length)
  })

  it('is all of its edits while nothing is refused', () => {
    expect(acceptedEdits(items, new Set(), edits)).toEqual(edits)
  })

  it('applies whatever is refused of it', () => {
    fc.assert(
      fc.property(fc.subarray(items.map(({ key }) => key)), (refused) => {
        const after = applyEdits(from, acceptedEdits(items, new Set(refused), edits))
        expect(after.ok ? [] : after.problems).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it('leaves out the connections of a component that is refused', () => {
    const added = items.find(({ look, edits: own }) => look === 'add' && own.some(({ kind }) => kind === 'connect'))
    if (added === undefined) throw new Error('nothing is added')
    const rest = acceptedEdits(items, new Set([added.key]), edits)
    expect(rest.some((edit) => edit.kind === 'connect' && (edit.connection.from === added.key || edit.connection.to === added.key))).toBe(false)
  })
})
