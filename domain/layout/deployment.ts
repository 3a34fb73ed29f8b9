import type { BoundaryId, ComponentId } from '../design/ids.ts'
import type { Boundary, Component, Design } from '../design/schema.ts'
import { boundsOf } from './bounds.ts'
import { type Box, componentSize, type Drawing } from './drawing.ts'
import { type Members, membersOf } from './members.ts'
import { flowRanks } from './order.ts'
import { routeAll } from './routing/route.ts'
import { shelve } from './shelves.ts'
import { gutter } from './spacing.ts'

/** Around what a boundary holds; the label stands in a strip above it. */
const pad = 32
export const labelHeight = 32
const between = { x: 48, y: 48 } as const
const emptyFrame = { width: 240, height: 96 } as const

type Size = { width: number; height: number }
type Inside = { components: Component[]; boundaries: Boundary[] }

/**
 * The Deployment projection: boundaries as frames within frames, components where they run, no lanes.
 * Frames hold all that is in them and never overlap; what flows on stands to the right of what it comes from.
 * The positions of the document belong to the Layers projection and are not read.
 */
export function deploymentLayout(design: Design): Drawing {
  const inside = insides(design)
  const members = membersOf(design)
  const rank = rankOf(design, members, inside)
  const components = new Map<ComponentId, Box>()
  const boundaries = new Map<BoundaryId, Box>()
  const sizes = new Map<BoundaryId | undefined, Size & { place: (x: number, y: number) => void }>()

  for (const id of innermostFirst(design, inside)) {
    const held = inside.get(id) ?? { components: [], boundaries: [] }
    const frames = held.boundaries.toSorted((a, b) => rank(b.id) - rank(a.id))
    const boxes = held.components.toSorted(
      (a, b) => (members.lane[indexOf(design, a.id)] ?? 0) - (members.lane[indexOf(design, b.id)] ?? 0) || rank(b.id) - rank(a.id),
    )
    const grid = shelve(
      boxes.map(() => componentSize),
      gutter,
    )
    const shelves = shelve(
      frames.map((frame) => sizes.get(frame.id) ?? emptyFrame),
      between,
    )
    const beside = grid.width > 0 && shelves.width > 0 && grid.height + between.y + shelves.height > (grid.width + between.x + shelves.width) / 1.6
    const shelvesAt =
      grid.width === 0 || shelves.width === 0
        ? ([0, 0] as const)
        : beside
          ? ([grid.width + between.x, 0] as const)
          : ([0, grid.height + between.y] as const)
    const content = { width: Math.max(grid.width, shelvesAt[0] + shelves.width), height: Math.max(grid.height, shelvesAt[1] + shelves.height) }
    const border = id === undefined ? { pad: 0, top: 0 } : { pad, top: labelHeight }
    const isEmpty = boxes.length + frames.length === 0
    const size = isEmpty ? emptyFrame : { width: content.width + 2 * border.pad, height: content.height + 2 * border.pad + border.top }
    sizes.set(id, {
      ...size,
      place(x, y) {
        if (id !== undefined) boundaries.set(id, { x, y, ...size })
        const [left, top] = [x + border.pad, y + border.pad + border.top]
        boxes.forEach((component, i) => {
          const [dx, dy] = grid.at[i] ?? [0, 0]
          components.set(component.id, { x: left + dx, y: top + dy, ...componentSize })
        })
        frames.forEach((frame, i) => {
          const [dx, dy] = shelves.at[i] ?? [0, 0]
          sizes.get(frame.id)?.place(left + shelvesAt[0] + dx, top + shelvesAt[1] + dy)
        })
      },
    })
  }
  sizes.get(undefined)?.place(0, 0)
  const connections = routeAll(design.connections, components)
  return { lanes: [], components, boundaries, connections, bounds: boundsOf(boundaries.values(), components.values(), connections.values()) }
}

const indices = new WeakMap<Design, ReadonlyMap<string, number>>()
function indexOf(design: Design, id: string): number {
  const known = indices.get(design) ?? new Map(design.components.map((each, i) => [each.id, i]))
  indices.set(design, known)
  return known.get(id) ?? -1
}

/** What stands directly in each boundary; under undefined what stands in none. */
function insides(design: Design): ReadonlyMap<BoundaryId | undefined, Inside> {
  const inside = new Map<BoundaryId | undefined, Inside>([[undefined, { components: [], boundaries: [] }]])
  for (const { id } of design.boundaries) inside.set(id, { components: [], boundaries: [] })
  for (const boundary of design.boundaries) inside.get(boundary.in)?.boundaries.push(boundary)
  for (const component of design.components) inside.get(component.in)?.components.push(component)
  return inside
}

/** Boundaries so that each comes after those within it, and the ground (undefined) last. */
function innermostFirst(design: Design, inside: ReadonlyMap<BoundaryId | undefined, Inside>): (BoundaryId | undefined)[] {
  const order: (BoundaryId | undefined)[] = []
  const open: (BoundaryId | undefined)[] = [undefined]
  for (let id = open.pop(); order.length <= design.boundaries.length; id = open.pop()) {
    order.push(id)
    open.push(...(inside.get(id)?.boundaries ?? []).map((each) => each.id))
    if (open.length === 0) break
  }
  return order.reverse()
}

/** How far a component, or the mean of what a boundary holds, stands from where its flow ends. */
function rankOf(design: Design, members: Members, inside: ReadonlyMap<BoundaryId | undefined, Inside>): (id: string) => number {
  const ranks = flowRanks(members)
  const known = new Map<string, number>(design.components.map(({ id }, i) => [id, ranks[i] ?? 0]))
  for (const id of innermostFirst(design, inside)) {
    if (id === undefined) continue
    const held = inside.get(id)
    const parts = [...(held?.components ?? []), ...(held?.boundaries ?? [])].map((each) => known.get(each.id) ?? 0)
    known.set(id, parts.length === 0 ? 0 : parts.reduce((sum, part) => sum + part, 0) / parts.length)
  }
  return (id) => known.get(id) ?? 0
}
