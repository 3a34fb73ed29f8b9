import type { Edit } from '#domain/design/edit.ts'
import { graphOf } from '#domain/design/graph.ts'
import type { BoundaryId } from '#domain/design/ids.ts'
import type { Provider } from '#domain/design/requirements.ts'
import type { Boundary, Component, Design } from '#domain/design/schema.ts'
import { type Box, componentSize, type Drawing, type Point } from '#domain/layout/drawing.ts'
import { kindBrief } from '../ui/kinds.ts'

/** The innermost frame under the middle of a component that stands there. */
export function boundaryUnder(design: Design, drawing: Drawing, [x, y]: Point): Boundary | undefined {
  const [cx, cy] = [x + componentSize.width / 2, y + componentSize.height / 2]
  const holds = (box: Box): boolean => cx >= box.x && cx <= box.x + box.width && cy >= box.y && cy <= box.y + box.height
  return design.boundaries
    .flatMap((boundary) => {
      const box = drawing.boundaries.get(boundary.id)
      return box === undefined || !holds(box) ? [] : [{ boundary, area: box.width * box.height }]
    })
    .toSorted((a, b) => a.area - b.area)[0]?.boundary
}

/** What standing in a boundary means: it is in there, and where the frame is another provider's, it is that provider's service. */
export function enclosing(design: Design, component: Component, boundary: Boundary | undefined): Edit[] {
  const into: BoundaryId | null = boundary?.id ?? null
  if ((component.in ?? null) === into) return []
  const edits: Edit[] = [{ kind: 'enclose', component: component.id, in: into }]
  const provider = providerAround(design, boundary)
  if (
    provider !== undefined &&
    component.provider !== undefined &&
    provider !== component.provider &&
    kindBrief(component.kind)?.services[provider] !== undefined
  )
    edits.push({ kind: 'provide', component: component.id, provider })
  return edits
}

function providerAround(design: Design, boundary: Boundary | undefined): Provider | undefined {
  const graph = graphOf(design)
  for (let at = boundary, step = 0; at !== undefined && step < 20; step++) {
    if (at.kind === 'on-premises-site' || at.kind === 'edge-site') return 'self-hosted'
    if (at.provider !== undefined) return at.provider
    at = at.in === undefined ? undefined : graph.boundary(at.in)
  }
  return undefined
}
