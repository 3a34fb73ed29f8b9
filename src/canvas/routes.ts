import type { Connection, Design } from '#domain/design/schema.ts'
import { componentSize, type Box, type Drawing, type Point } from '#domain/layout/drawing.ts'
import { straightRoute } from './rounded-path.ts'

/** Where a component stands now: where it is being dragged, or where the drawing has it. */
export function boxNow(id: string, drawing: Drawing, moved: ReadonlyMap<string, Point>): Box | undefined {
  const at = moved.get(id)
  if (at !== undefined) return { x: at[0], y: at[1], ...componentSize }
  return (drawing.components as ReadonlyMap<string, Box>).get(id)
}

/** The points of a connection; those whose ends are being moved run the short way until the drop. */
export function routeNow(
  connection: Connection,
  drawing: Drawing,
  moved: ReadonlyMap<string, Point>,
  rerouted: ReadonlyMap<string, readonly Point[]> | null = null,
): readonly Point[] | undefined {
  const anew = rerouted?.get(connection.id)
  if (anew !== undefined) return anew
  if (!moved.has(connection.from) && !moved.has(connection.to)) {
    const known = drawing.connections.get(connection.id)
    if (known !== undefined) return known
  }
  const [from, to] = [boxNow(connection.from, drawing, moved), boxNow(connection.to, drawing, moved)]
  return from === undefined || to === undefined ? undefined : straightRoute(from, to)
}

/** The smallest box around points. */
export function around(points: readonly Point[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [x, y] of points) {
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
  }
  return { x: left, y: top, width: right - left, height: bottom - top }
}

const outer = new Set(['provider-account', 'region', 'network', 'on-premises-site', 'edge-site', 'trust-zone'])

/** Does a connection leave a network, site, region or account? */
export function crossesBoundary(design: Design): (connection: Connection) => boolean {
  const boundaries = new Map<string, Design['boundaries'][number]>(design.boundaries.map((each) => [each.id, each]))
  const enclosing = new Map<string, string | undefined>()
  for (const { id, in: inner } of design.components) {
    let at = inner
    for (let step = 0; at !== undefined && step < 20; step++) {
      const boundary = boundaries.get(at)
      if (boundary === undefined || outer.has(boundary.kind)) break
      at = boundary.in
    }
    enclosing.set(id, at)
  }
  return ({ from, to }) => enclosing.get(from) !== enclosing.get(to)
}
