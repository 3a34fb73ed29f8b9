import type { Box } from './drawing.ts'

const cell = 256

/** Boxes that stand already, found by place. */
export class Occupied {
  readonly #cells = new Map<string, Box[]>()

  add(box: Box): void {
    for (const key of cellsOf(box, 0)) {
      const known = this.#cells.get(key)
      if (known === undefined) this.#cells.set(key, [box])
      else known.push(box)
    }
  }

  /** Is there nothing within `air` of the box? */
  isFree(box: Box, air: number): boolean {
    for (const key of cellsOf(box, air)) for (const other of this.#cells.get(key) ?? []) if (overlap(box, other, air)) return false
    return true
  }

  /** Does a strip (which may have no width or no height) run through a box other than this one? */
  hits(strip: Box, except: Box): boolean {
    for (const key of cellsOf(strip, 0)) for (const other of this.#cells.get(key) ?? []) if (other !== except && overlap(strip, other)) return true
    return false
  }
}

function* cellsOf({ x, y, width, height }: Box, air: number): Generator<string> {
  for (let column = Math.floor((x - air) / cell); column <= Math.floor((x + width + air) / cell); column++)
    for (let row = Math.floor((y - air) / cell); row <= Math.floor((y + height + air) / cell); row++) yield `${column},${row}`
}

/** Do two boxes come nearer than `air`? Touching at exactly that distance is apart. */
export const overlap = (a: Box, b: Box, air = 0): boolean =>
  a.x < b.x + b.width + air && b.x < a.x + a.width + air && a.y < b.y + b.height + air && b.y < a.y + a.height + air
