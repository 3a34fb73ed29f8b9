import { laneOf } from '#domain/catalog/catalog.ts'
import type { Design } from '#domain/design/schema.ts'
import { layout } from '#domain/layout/layout.ts'
import type { Picture } from '../ui/thumbnail.tsx'

/** A design as a small drawing. */
export function pictureOf(design: Design): Picture {
  const { lanes, components, connections, bounds } = layout(design)
  const at = (x: number, y: number) => ({ x: Math.round(x - bounds.x), y: Math.round(y - bounds.y) })
  return {
    width: bounds.width,
    height: bounds.height,
    lanes: lanes.map(({ id: lane, box }) => ({ lane, ...at(box.x, box.y), width: box.width, height: box.height })),
    blocks: design.components.flatMap((component) => {
      const box = components.get(component.id)
      return box === undefined ? [] : [{ lane: laneOf(component.kind), ...at(box.x, box.y) }]
    }),
    lines: [...connections.values()].map((points) =>
      points.map(([x, y], step) => `${step === 0 ? 'M' : 'L'}${Math.round(x - bounds.x)} ${Math.round(y - bounds.y)}`).join(''),
    ),
  }
}
