import type { BoundaryId } from './ids.ts'
import type { Design } from './schema.ts'

type Element = { id: string }

/** The list with one element more, still in the order of ids. */
export function insert<T extends Element>(list: readonly T[], element: T): T[] {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle] as T).id < element.id) low = middle + 1
    else high = middle
  }
  return [...list.slice(0, low), element, ...list.slice(low)]
}

export const without = <T extends Element>(list: readonly T[], id: string): T[] => list.filter((each) => each.id !== id)

/** The list with one element changed; a key set to undefined is taken away. */
export function patch<T extends Element>(list: readonly T[], id: string, change: { [K in keyof T]?: T[K] | undefined }): T[] {
  return list.map((each) => {
    if (each.id !== id) return each
    const merged: Record<string, unknown> = { ...each, ...change }
    for (const key of Object.keys(merged)) if (merged[key] === undefined) delete merged[key]
    return merged as T
  })
}

/** The design without one boundary: what stood inside moves to the boundary around it. */
export function cutBoundary(design: Design, boundary: BoundaryId): Design {
  const outer = design.boundaries.find(({ id }) => id === boundary)?.in
  const lift = <T extends Element & { in?: BoundaryId | undefined }>(list: readonly T[]): T[] =>
    list.reduce<T[]>((lifted, each) => (each.in === boundary ? patch(lifted, each.id, { in: outer } as Partial<T>) : lifted), [...list])
  return {
    ...design,
    boundaries: lift(without(design.boundaries, boundary)),
    components: lift(design.components),
    positions: Object.fromEntries(Object.entries(design.positions).filter(([id]) => id !== boundary)),
  }
}
