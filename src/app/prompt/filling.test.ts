import { describe, expect, it } from 'vitest'
import { applyEdits } from '#domain/design/apply-edit.ts'
import { emptyDesign } from '#domain/design/schema.ts'
import { templates } from '#templates/index.ts'
import { filling } from './filling.ts'

describe.each(templates)('$id', ({ design }) => {
  it('fills an empty canvas to the last setting, as one list of edits', () => {
    const filled = applyEdits(emptyDesign('Untitled design'), filling(emptyDesign('Untitled design'), design))
    if (!filled.ok) throw new Error(filled.problems[0]?.message)
    expect(filled.value).toEqual({ ...design, positions: {} })
  })
})
