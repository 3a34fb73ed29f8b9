import fc from 'fast-check'
import { expect, it } from 'vitest'
import { applyEdits } from '#domain/design/apply-edit.ts'
import type { Edit } from '#domain/design/edit.ts'
import type { Design } from '#domain/design/schema.ts'
import { templates } from '#templates/index.ts'
import { partedAt } from './answer-item.ts'
import { itemsOf } from './proposal-items.ts'
import { editsBetween } from './wishes/edits-between.ts'

const [from, to] = [templates[0]?.design, templates[5]?.design]
if (from === undefined || to === undefined) throw new Error('no templates')
const all = editsBetween(from, to)
const keys = itemsOf(all, from).map(({ key }) => key)
const idsOf = ({ components, connections }: Design) => [...components, ...connections].map(({ id }) => String(id)).toSorted()

it('items that are taken one by one, in whatever order, come to what taking all of them comes to', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(keys, { minLength: keys.length }), (order) => {
      let design = from
      let edits: readonly Edit[] = all
      for (const key of order) {
        const { now, later } = partedAt(key, edits, design)
        const after = applyEdits(design, now)
        if (!after.ok) continue
        design = after.value
        edits = later
      }
      const rest = applyEdits(design, edits)
      expect(rest.ok ? [] : rest.problems).toEqual([])
      expect(rest.ok ? idsOf(rest.value) : []).toEqual(idsOf(to))
    }),
    { numRuns: 60 },
  )
})
