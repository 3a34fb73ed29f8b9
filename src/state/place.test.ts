import { describe, expect, it } from 'vitest'
import { applyEdits } from '#domain/design/apply-edit.ts'
import { freshId, KindId } from '#domain/design/ids.ts'
import { type Design, emptyDesign } from '#domain/design/schema.ts'
import { layout } from '#domain/layout/layout.ts'
import { joining, portsFor, whyNot } from './joining.ts'
import { duplicating, holdingStill, placing, spotInLane, usualProvider } from './place.ts'

function ids() {
  const taken = new Set<string>()
  return (wish: string) => {
    const id = freshId(wish, taken)
    taken.add(id)
    return id
  }
}

function designOf(...kinds: string[]): Design {
  const newId = ids()
  const applied = applyEdits(
    emptyDesign('test'),
    kinds.map((kind) => placing({ ...emptyDesign('test'), requirements: { providers: ['aws'] } }, kind, newId)),
  )
  if (!applied.ok) throw new Error(applied.problems[0]?.message)
  return applied.value
}

describe('placing a component', () => {
  it('takes the provider that most of the design is on, where the kind has a service there', () => {
    const design = designOf('object-storage', 'kafka')
    expect(usualProvider(design)).toBe('aws')
    expect(placing(design, 'nosql-database', ids()).component.provider).toBe('aws')
    expect(placing(design, KindId.parse('triton-inference-server'), ids()).component.settings).toEqual({})
  })
  it('numbers the second of a kind, so that names stay apart', () => {
    expect(placing(designOf('object-storage'), 'object-storage', ids()).component.name).toBe('Object storage 2')
  })
  it('finds a free place inside the kind’s own lane', () => {
    const design = designOf('object-storage', 'kafka', 'app-backend')
    const drawing = layout(design)
    const [x, y] = spotInLane('kafka', design, drawing, { x: 0, y: 0 })
    const lane = drawing.lanes.find(({ id }) => id === 'data-pipeline')
    expect(y).toBeGreaterThanOrEqual(lane?.box.y ?? Infinity)
    for (const box of drawing.components.values())
      expect(x >= box.x + box.width || x + 208 <= box.x || y >= box.y + box.height || y + 72 <= box.y).toBe(true)
  })
})

describe('the first change by hand', () => {
  it('holds everything else where it is drawn, once', () => {
    const design = designOf('object-storage', 'kafka', 'app-backend')
    const drawing = layout(design)
    const [first] = design.components
    const remove = { kind: 'remove', component: first?.id } as Parameters<typeof holdingStill>[2][number]
    const still = holdingStill(design, drawing, [remove])
    expect(still).toHaveLength(2)
    const held = applyEdits(design, [...still, remove])
    if (!held.ok) throw new Error('does not apply')
    const after = layout(held.value)
    for (const { id } of held.value.components)
      expect([after.components.get(id)?.x, after.components.get(id)?.y]).toEqual([drawing.components.get(id)?.x, drawing.components.get(id)?.y])
    expect(holdingStill(held.value, after, [{ kind: 'remove', component: 'kafka' } as never])).toEqual([])
  })
  it('pins nothing for a change that moves nothing', () => {
    const design = designOf('object-storage')
    expect(holdingStill(design, layout(design), [{ kind: 'title', name: 'x' }])).toEqual([])
  })
})

describe('duplicating', () => {
  it('takes the connections between the copied along, with ids of their own, and overlaps nothing', () => {
    const design = designOf('app-backend', 'nosql-database')
    const joined = applyEdits(design, [joining(design, 'app-backend', 'nosql-database', 'kv', ids())])
    if (!joined.ok) throw new Error('does not apply')
    const taken = new Set<string>([...joined.value.components, ...joined.value.connections].map(({ id }) => id))
    const newId = (wish: string) => {
      const id = freshId(wish, taken)
      taken.add(id)
      return id
    }
    const drawing = layout(joined.value)
    const { edits, copies } = duplicating(joined.value, ['app-backend', 'nosql-database'], newId, drawing)
    const after = applyEdits(joined.value, [...holdingStill(joined.value, drawing, edits), ...edits])
    if (!after.ok) throw new Error(after.problems[0]?.message)
    expect(copies).toHaveLength(2)
    expect(after.value.connections).toHaveLength(2)
    expect(after.value.connections.filter(({ from, to }) => copies.includes(from) && copies.includes(to))).toHaveLength(1)
    const boxes = [...layout(after.value).components.values()]
    for (const [at, a] of boxes.entries())
      for (const b of boxes.slice(at + 1))
        expect(a.x >= b.x + b.width || b.x >= a.x + a.width || a.y >= b.y + b.height || b.y >= a.y + a.height).toBe(true)
  })
})

describe('joining', () => {
  const design = designOf('app-backend', 'nosql-database', 'dns')
  it('offers what carries work before what is everywhere', () => {
    expect(portsFor(design, 'app-backend', 'nosql-database')[0]).toBe('kv')
  })
  it('says why two do not join, and whether they would the other way round', () => {
    expect(whyNot(design, 'nosql-database', 'app-backend')).toMatch(/^NoSQL.* offers nothing that .* takes\. The other way round it would carry kv\./)
  })
})
