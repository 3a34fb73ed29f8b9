import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyDesign, anyEditOf } from './any-design.ts'
import { applyEdit, applyEdits } from './apply-edit.ts'
import { canonical } from './canonical.ts'
import { Edit } from './edit.ts'
import { BoundaryId, ComponentId, ConnectionId, KindId } from './ids.ts'
import { inverse } from './inverse.ts'
import { parseDesign } from './parse.ts'
import { type Component, emptyDesign } from './schema.ts'

const component = (id: string, more: Partial<Component> = {}): Component => ({
  id: ComponentId.parse(id), kind: KindId.parse('object-storage'), name: id, settings: {}, because: [], ...more,
})

const designAndEdit = anyDesign().chain((design) => anyEditOf(design).map((edit) => ({ design, edit })))

describe('applyEdit', () => {
  it('keeps every design valid and canonical, and leaves the one given as it was', () => {
    fc.assert(
      fc.property(designAndEdit, ({ design, edit }) => {
        const before = structuredClone(design)
        const after = applyEdit(design, edit)
        expect(design).toEqual(before)
        if (!after.ok) throw new Error(after.problems[0]?.message)
        expect(canonical(after.value)).toEqual(after.value)
        expect(parseDesign(structuredClone(after.value))).toEqual({ ok: true, value: after.value })
      }),
      { numRuns: 300 },
    )
  })

  it('is taken back exactly by its inverse', () => {
    fc.assert(
      fc.property(designAndEdit, ({ design, edit }) => {
        const after = applyEdit(design, edit)
        if (!after.ok) throw new Error(after.problems[0]?.message)
        const back = applyEdits(after.value, inverse(design, edit))
        expect(back).toEqual({ ok: true, value: design })
      }),
      { numRuns: 300 },
    )
  })

  it('accepts every edit it makes itself through the schema of edits', () => {
    fc.assert(fc.property(designAndEdit, ({ edit }) => Edit.safeParse(edit).success), { numRuns: 200 })
  })

  it('takes a removed component\'s connections and position along', () => {
    const built = applyEdits(emptyDesign('d'), [
      { kind: 'place', component: component('a'), position: [1, 2] },
      { kind: 'place', component: component('b') },
      { kind: 'connect', connection: { id: ConnectionId.parse('a-b'), from: ComponentId.parse('a'), to: ComponentId.parse('b'), carries: 'object', settings: {}, because: [] } },
      { kind: 'remove', component: ComponentId.parse('a') },
    ])
    expect(built.ok && built.value).toMatchObject({ components: [{ id: 'b' }], connections: [], positions: {} })
  })

  it('refuses what would break the document and says what to do', () => {
    const nowhere = applyEdit(emptyDesign('d'), { kind: 'rename', component: ComponentId.parse('ghost'), name: 'x' })
    expect(nowhere).toMatchObject({ ok: false, problems: [{ code: 'edit/no-such-component', at: 'components.ghost' }] })
    const one = applyEdit(emptyDesign('d'), { kind: 'place', component: component('a') })
    if (!one.ok) throw new Error('not placed')
    expect(applyEdit(one.value, { kind: 'place', component: component('a') })).toMatchObject({ ok: false, problems: [{ code: 'edit/id-taken' }] })
    expect(applyEdit(one.value, { kind: 'configure', component: ComponentId.parse('a'), setting: 'encryptedAtRest', value: true })).toMatchObject({
      ok: false, problems: [{ code: 'design/unknown-setting', hint: 'Did you mean "encryptionAtRest"?' }],
    })
    expect(applyEdit(one.value, { kind: 'require', at: 'demand.userz', value: 3 })).toMatchObject({ ok: false, problems: [{ hint: 'The nearest is "demand.users".' }] })
  })

  it('refuses a boundary inside itself', () => {
    const [outer, inner] = [BoundaryId.parse('outer'), BoundaryId.parse('inner')]
    const built = applyEdits(emptyDesign('d'), [
      { kind: 'bound', boundary: { id: outer, kind: 'region', settings: {} } },
      { kind: 'bound', boundary: { id: inner, kind: 'network', in: outer, settings: {} } },
      { kind: 'enclose-boundary', boundary: outer, in: inner },
    ])
    expect(built).toMatchObject({ ok: false, problems: [{ code: 'edit/boundary-in-itself' }] })
  })
})
