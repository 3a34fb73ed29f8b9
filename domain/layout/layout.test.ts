import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { laneOf } from '../catalog/catalog.ts'
import { componentKinds } from '../catalog/components/index.ts'
import { applyEdits } from '../design/apply-edit.ts'
import { canonical } from '../design/canonical.ts'
import { ComponentId, ConnectionId, KindId } from '../design/ids.ts'
import { type Design, emptyDesign } from '../design/schema.ts'
import { arrange, spotFor } from './arrange.ts'
import { type Box, componentSize, type Drawing, type Point } from './drawing.ts'
import { layout } from './layout.ts'
import { moveComponents, routeConnection } from './move.ts'
import { overlap } from './occupied.ts'
import { isInside } from './place.ts'

const kinds = componentKinds.map(({ id }) => KindId.parse(id))

function designOf(chosen: readonly number[], pairs: readonly (readonly [number, number])[]): Design {
  const components = chosen.map((kind, i) => ({
    id: ComponentId.parse(`c${i}`),
    kind: kinds[kind % kinds.length] as KindId,
    name: `Component ${i}`,
    settings: {},
    because: [],
  }))
  const connections =
    components.length === 0
      ? []
      : pairs.map(([a, b], i) => ({
          id: ConnectionId.parse(`e${i}`),
          from: components[a % components.length]?.id as ComponentId,
          to: components[b % components.length]?.id as ComponentId,
          carries: 'net' as const,
          settings: {},
          because: [],
        }))
  return canonical({ ...emptyDesign('Any'), components, connections })
}

const anyDrawable = (size = 40) =>
  fc
    .tuple(fc.array(fc.nat(999), { maxLength: size }), fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: size * 2 }))
    .map(([chosen, pairs]) => designOf(chosen, pairs))

const anyPinned = (size = 25) =>
  fc
    .tuple(
      anyDrawable(size),
      fc.array(fc.tuple(fc.nat(), fc.integer({ min: -60, max: 200 }), fc.integer({ min: -60, max: 120 })), { maxLength: size }),
    )
    .map(([design, pins]) => ({
      ...design,
      positions: Object.fromEntries(
        design.components.length === 0
          ? []
          : pins.map(([i, x, y]) => [design.components[i % design.components.length]?.id as string, [x * 16, y * 16] as [number, number]]),
      ),
    }))

const pinned = (design: Design): Design => {
  const edited = applyEdits(design, arrange(design))
  if (!edited.ok) throw new Error('arranging makes edits that apply')
  return edited.value
}

const boxesOf = (drawing: Drawing): [string, Box][] => [...drawing.components]
const laneBox = (drawing: Drawing, kind: string) => drawing.lanes.find(({ id }) => id === laneOf(kind))?.box

function expectApart(drawing: Drawing, design: Design): void {
  const boxes = boxesOf(drawing)
  boxes.forEach(([a, one], i) => {
    for (const [b, other] of boxes.slice(i + 1))
      if (design.positions[a] === undefined || design.positions[b] === undefined) expect(overlap(one, other), `${a} lies on ${b}`).toBe(false)
  })
}

const parts = (path: readonly Point[]): Box[] =>
  path.slice(1).map(([x, y], i) => {
    const [fromX, fromY] = path[i] as Point
    return { x: Math.min(x, fromX), y: Math.min(y, fromY), width: Math.abs(x - fromX), height: Math.abs(y - fromY) }
  })

describe('layout', () => {
  it('never lets two components overlap unless a person put both there', () => {
    fc.assert(
      fc.property(anyPinned(), (design) => {
        expectApart(layout(design), design)
      }),
      { numRuns: 150 },
    )
  })

  it('places each component inside the lane of its kind, clear of the lane header', () => {
    fc.assert(
      fc.property(anyPinned(), (design) => {
        const drawing = layout(design)
        for (const { id, kind } of design.components) {
          if (design.positions[id] !== undefined) continue
          const lane = drawing.lanes.find((each) => each.id === laneOf(kind))
          expect(isInside(drawing.components.get(id) as Box, lane?.box), id).toBe(true)
          expect(overlap(drawing.components.get(id) as Box, lane?.header as Box), id).toBe(false)
        }
      }),
      { numRuns: 150 },
    )
  })

  it('keeps lanes apart', () => {
    fc.assert(
      fc.property(anyPinned(), (design) => {
        const { lanes } = layout(design)
        lanes.forEach(({ box }, i) => {
          for (const other of lanes.slice(i + 1)) expect(overlap(box, other.box)).toBe(false)
        })
      }),
      { numRuns: 100 },
    )
  })

  it('leaves a component with a position where it is, to the pixel', () => {
    fc.assert(
      fc.property(anyPinned(), (design) => {
        const drawing = layout(design)
        for (const [id, [x, y]] of Object.entries(design.positions))
          expect(drawing.components.get(id as ComponentId)).toEqual({ x, y, ...componentSize })
      }),
    )
  })

  it('draws the same design the same way', () => {
    fc.assert(
      fc.property(anyPinned(), (design) => {
        expect(layout(structuredClone(design))).toEqual(layout(design))
      }),
      { numRuns: 50 },
    )
  })

  it('runs connections horizontally and vertically, and through no component that it placed', () => {
    fc.assert(
      fc.property(anyDrawable(), (design) => {
        const drawing = layout(design)
        for (const { id, from, to } of design.connections) {
          const path = drawing.connections.get(id) as readonly Point[]
          for (const part of parts(path)) {
            expect(Math.min(part.width, part.height), id).toBe(0)
            for (const [other, box] of drawing.components)
              if (other !== from && other !== to) expect(overlap(part, box), `${id} through ${other}`).toBe(false)
          }
        }
      }),
      { numRuns: 150 },
    )
  })

  it('ends connections at the edges of their components', () => {
    fc.assert(
      fc.property(anyDrawable(20), (design) => {
        const drawing = layout(design)
        const onEdge = ([x, y]: Point, box: Box) =>
          ((x === box.x || x === box.x + box.width) && y >= box.y && y <= box.y + box.height) ||
          ((y === box.y || y === box.y + box.height) && x >= box.x && x <= box.x + box.width)
        for (const { id, from, to } of design.connections) {
          const path = drawing.connections.get(id) as readonly Point[]
          expect(onEdge(path[0] as Point, drawing.components.get(from) as Box), `${id} begins at ${from}`).toBe(true)
          expect(onEdge(path.at(-1) as Point, drawing.components.get(to) as Box), `${id} ends at ${to}`).toBe(true)
        }
      }),
    )
  })

  it('moves nothing when a component is added to an arranged design', () => {
    fc.assert(
      fc.property(anyDrawable(), fc.nat(999), (design, kind) => {
        const arranged = pinned(design)
        const id = ComponentId.parse('newcomer')
        const grown = canonical({
          ...arranged,
          components: [...arranged.components, { id, kind: kinds[kind % kinds.length] as KindId, name: 'New', settings: {}, because: [] }],
        })
        const [before, after] = [layout(arranged), layout(grown)]
        for (const [each, box] of before.components) expect(after.components.get(each)).toEqual(box)
        expectApart(after, grown)
        expect(isInside(after.components.get(id) as Box, laneBox(after, kinds[kind % kinds.length] as string))).toBe(true)
      }),
      { numRuns: 100 },
    )
  })

  it('draws an arranged design as it drew it before', () => {
    fc.assert(
      fc.property(anyDrawable(), (design) => {
        expect(layout(pinned(design))).toEqual(layout(design))
      }),
      { numRuns: 50 },
    )
  })

  it('shows five lanes for an empty design', () => {
    expect(layout(emptyDesign('Nothing')).lanes.map(({ id }) => id)).toEqual([
      'application-serving',
      'orchestration-mlops',
      'ai-ml-model',
      'data-pipeline',
      'infrastructure',
    ])
  })
})

describe('arrange', () => {
  it('moves only what was chosen', () => {
    fc.assert(
      fc.property(anyPinned(), fc.nat(), (design, chosen) => {
        const which = new Set(design.components.filter((_, i) => i % 3 === chosen % 3).map(({ id }) => id))
        for (const edit of arrange(design, which))
          if (edit.kind === 'position' && !which.has(edit.of as ComponentId)) expect(design.positions[edit.of]).toBeUndefined()
      }),
      { numRuns: 50 },
    )
  })

  it('has nothing to say about a design that it arranged', () => {
    fc.assert(
      fc.property(anyDrawable(), (design) => {
        expect(arrange(pinned(design))).toEqual([])
      }),
      { numRuns: 50 },
    )
  })

  it('finds a free spot for a newcomer', () => {
    fc.assert(
      fc.property(anyPinned(), fc.nat(999), (design, kind) => {
        const [x, y] = spotFor(
          design,
          kinds[kind % kinds.length] as KindId,
          design.components.slice(0, 2).map(({ id }) => id),
        )
        for (const box of layout(design).components.values()) expect(overlap({ x, y, ...componentSize }, box)).toBe(false)
      }),
      { numRuns: 50 },
    )
  })
})

describe('moveComponents', () => {
  it('routes only the connections of what moves or of what it covers', () => {
    fc.assert(
      fc.property(anyDrawable(20), fc.nat(), fc.nat(60), fc.nat(40), (design, chosen, x, y) => {
        if (design.components.length === 0) return
        const before = layout(design)
        const moved = design.components[chosen % design.components.length]?.id as ComponentId
        const after = moveComponents(before, design, new Map([[moved, [x * 32, y * 32]]]))
        const box = after.components.get(moved) as Box
        for (const { id, from, to } of design.connections) {
          const path = before.connections.get(id) as readonly Point[]
          if (from === moved || to === moved || parts(path).some((part) => overlap(part, box))) continue
          expect(after.connections.get(id)).toBe(path)
        }
      }),
      { numRuns: 50 },
    )
  })
})

describe('routeConnection', () => {
  it('draws one connection more and leaves the others as they are', () => {
    fc.assert(
      fc.property(anyDrawable(20), fc.nat(), fc.nat(), (design, a, b) => {
        if (design.components.length === 0) return
        const before = layout(design)
        const end = (n: number) => design.components[n % design.components.length]?.id as ComponentId
        const connection = { id: ConnectionId.parse('new'), from: end(a), to: end(b), carries: 'net' as const, settings: {}, because: [] }
        const after = routeConnection(before, connection)
        for (const [id, path] of before.connections) expect(after.connections.get(id)).toBe(path)
        for (const part of parts(after.connections.get(connection.id) ?? []))
          for (const [other, box] of after.components)
            if (other !== connection.from && other !== connection.to) expect(overlap(part, box)).toBe(false)
      }),
      { numRuns: 50 },
    )
  })
})
