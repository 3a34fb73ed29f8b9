import type { Node } from '@xyflow/react'
import type { Design } from '#domain/design/schema.ts'
import { componentSize, type Box, type Drawing, type Point } from '#domain/layout/drawing.ts'
import { viewOf } from './component-view.ts'
import { touches } from './hit-index.ts'
import { boxNow } from './routes.ts'

const data = {}

/**
 * What React Flow is given: only the components in view, and the same object for each that did not change, so that it has
 * nothing to do for them.
 */
export class VisibleNodes {
  #known = new Map<string, Node>()

  of(design: Design, drawing: Drawing | null, moved: ReadonlyMap<string, Point>, selected: ReadonlySet<string>, area: Box | null): Node[] {
    if (drawing === null || area === null) return []
    const nodes: { node: Node; box: Box }[] = []
    const known = new Map<string, Node>()
    for (const component of design.components) {
      const { id } = component
      const box = boxNow(id, drawing, moved)
      if (box === undefined || !touches(box, area)) continue
      const { name, service } = viewOf(component)
      const label = `${name}, ${service}`
      const before = this.#known.get(id)
      const node =
        before !== undefined &&
        before.position.x === box.x &&
        before.position.y === box.y &&
        before.selected === selected.has(id) &&
        before.ariaLabel === label
          ? before
          : {
              id,
              type: 'component',
              data,
              position: { x: box.x, y: box.y },
              ...componentSize,
              measured: { ...componentSize },
              selected: selected.has(id),
              ariaLabel: label,
            }
      known.set(id, node)
      nodes.push({ node, box })
    }
    this.#known = known
    // Reading order for the Tab key: lane by lane as they stand, left to right.
    return nodes.sort((a, b) => a.box.y - b.box.y || a.box.x - b.box.x).map(({ node }) => node)
  }
}

/** The viewport in canvas units with a margin, in coarse steps, so that panning seldom changes what is mounted. */
export function coarseArea([x, y, zoom]: readonly [number, number, number], width: number, height: number): Box {
  const step = 240 / zoom
  const left = Math.floor((-x / zoom - step / 2) / step) * step
  const top = Math.floor((-y / zoom - step / 2) / step) * step
  const right = Math.ceil(((width - x) / zoom + step / 2) / step) * step
  const bottom = Math.ceil(((height - y) / zoom + step / 2) / step) * step
  return { x: left, y: top, width: right - left, height: bottom - top }
}
