import type { BoundaryId } from '../design/ids.ts'
import type { Boundary, Component, Connection } from '../design/schema.ts'

/*
 * What merging cannot hold together: two people may each do something sensible and the sum be broken.
 * Mended on reading, the same way for everybody, and never written back by readers (that would be a storm of updates).
 */

const outermost = new WeakMap<object, object>()

/** The element standing in nothing; the same object for the same element, so that unchanged stays unchanged. */
function takenOut<T extends { in?: BoundaryId | undefined }>(element: T): T {
  const known = outermost.get(element)
  if (known !== undefined) return known as T
  const { in: _, ...rest } = element
  outermost.set(element, rest)
  return rest as T
}

/** The list itself when nothing in it had to change. */
function mended<T>(list: readonly T[], mend: (element: T) => T | undefined): readonly T[] {
  let changed = false
  const kept: T[] = []
  for (const element of list) {
    const now = mend(element)
    if (now !== element) changed = true
    if (now !== undefined) kept.push(now)
  }
  return changed ? kept : list
}

/** Connections that lost an end (one removed the component, another joined it) are left out. */
export function withBothEnds(connections: readonly Connection[], components: readonly Component[]): readonly Connection[] {
  const ids = new Set<string>(components.map(({ id }) => id))
  return mended(connections, (connection) => (ids.has(connection.from) && ids.has(connection.to) ? connection : undefined))
}

/** Stands in nothing whatever stood in a boundary that is gone. */
export function enclosedByKnown<T extends { in?: BoundaryId | undefined }>(elements: readonly T[], boundaries: readonly Boundary[]): readonly T[] {
  const ids = new Set<string>(boundaries.map(({ id }) => id))
  return mended(elements, (element) => (element.in === undefined || ids.has(element.in) ? element : takenOut(element)))
}

/** Boundaries and components share one space of ids; where both took one, the component keeps it. */
export function withOwnIds(boundaries: readonly Boundary[], components: readonly Component[]): readonly Boundary[] {
  const ids = new Set<string>(components.map(({ id }) => id))
  return mended(boundaries, (boundary) => (ids.has(boundary.id) ? undefined : boundary))
}

/** Circles (A into B, B into A at the same time) are cut: the boundary with the first id of the circle stands outermost. */
export function withoutCircles(boundaries: readonly Boundary[]): readonly Boundary[] {
  const outerOf = new Map<string, string | undefined>(boundaries.map(({ id, in: outer }) => [id, outer]))
  return mended(boundaries, (boundary) => {
    let first: string = boundary.id
    const seen = new Set<string>()
    for (let at = boundary.in as string | undefined; at !== undefined && !seen.has(at); at = outerOf.get(at)) {
      seen.add(at)
      if (at < first) first = at
    }
    return seen.has(boundary.id) && first === boundary.id ? takenOut(boundary) : boundary
  })
}
