import type { Box } from '#domain/layout/drawing.ts'

const cell = 256

/** Finds components under a point or in a box without asking each: a grid of cells. Built once a drawing. */
export class HitIndex {
  readonly #cells = new Map<string, string[]>()
  readonly #boxes: ReadonlyMap<string, Box>

  constructor(boxes: ReadonlyMap<string, Box>) {
    this.#boxes = boxes
    for (const [id, box] of boxes)
      for (const key of cellsOf(box)) {
        const list = this.#cells.get(key)
        if (list === undefined) this.#cells.set(key, [id])
        else list.push(id)
      }
  }

  /** The component under a point, with some slack around it for fingers and small zooms. */
  at(x: number, y: number, slack = 0): string | undefined {
    const near = this.within({ x: x - slack, y: y - slack, width: 2 * slack, height: 2 * slack })
    return near.find((id) => contains(this.#boxes.get(id), x, y)) ?? near[0]
  }

  /** Components that touch a box. */
  within(area: Box): string[] {
    const found = new Set<string>()
    for (const key of cellsOf(area))
      for (const id of this.#cells.get(key) ?? []) {
        const box = this.#boxes.get(id)
        if (box !== undefined && touches(box, area)) found.add(id)
      }
    return [...found]
  }
}

function* cellsOf({ x, y, width, height }: Box): Generator<string> {
  for (let column = Math.floor(x / cell); column <= Math.floor((x + width) / cell); column++)
    for (let row = Math.floor(y / cell); row <= Math.floor((y + height) / cell); row++) yield `${column} ${row}`
}

const contains = (box: Box | undefined, x: number, y: number): boolean =>
  box !== undefined && x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height

export const touches = (a: Box, b: Box): boolean => a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height
