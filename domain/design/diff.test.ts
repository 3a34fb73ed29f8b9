import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyDesign, anyEditOf } from './any-design.ts'
import { applyEdit } from './apply-edit.ts'
import { diff } from './diff.ts'
import { readText } from './text.ts'

const read = (text: string) => {
  const design = readText(text)
  if (!design.ok) throw new Error(design.problems[0]?.message)
  return design.value
}

describe('the difference of two designs', () => {
  it('is nothing for a design and itself, and something after any edit that changes it', () => {
    fc.assert(
      fc.property(anyDesign().chain((design) => anyEditOf(design).map((edit) => ({ design, edit }))), ({ design, edit }) => {
        expect(diff(design, structuredClone(design))).toEqual({ added: [], removed: [], changed: [] })
        const after = applyEdit(design, edit)
        if (!after.ok) throw new Error('edit does not apply')
        const { added, removed, changed } = diff(design, after.value)
        expect(added.length + removed.length + changed.length > 0).toBe(JSON.stringify(design) !== JSON.stringify(after.value))
      }),
      { numRuns: 200 },
    )
  })

  it('names the element, the path and both values', () => {
    const before = read('strata: 1\nname: x\nrequirements: { demand: { users: 10 } }\ncomponents:\n  - { id: a, kind: kafka, name: A, settings: { zones: 1 } }\n  - { id: old, kind: kafka, name: Old }\n')
    const after = read('strata: 1\nname: x\nrequirements: { demand: { users: 20 } }\ncomponents:\n  - { id: a, kind: kafka, name: A, settings: { zones: 3 } }\n  - { id: new, kind: kafka, name: New }\n')
    expect(diff(before, after)).toEqual({
      added: [{ kind: 'component', id: 'new' }],
      removed: [{ kind: 'component', id: 'old' }],
      changed: [
        { kind: 'requirement', id: 'requirements', path: 'demand.users', from: 10, to: 20 },
        { kind: 'component', id: 'a', path: 'settings.zones', from: 1, to: 3 },
      ],
    })
  })
})
